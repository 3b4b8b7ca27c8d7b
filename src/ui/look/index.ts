import './tokens.css';
import './base.css';
import './controls.css';
import './notices.css';
import './still-sky.css';
import './paper.css';
