#!/usr/bin/env node
/** The command `tempete`: the sources run as they are, through tsx. */
import { register } from 'tsx/esm/api';

register();
await import('./bin.ts');
