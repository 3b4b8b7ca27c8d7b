/** A scenario as its author keeps it: the text of its file and of the decks beside it, by name. JSON. */
export interface ScenarioFiles {
  readonly main: string; // name of the scenario's own file, one of `texts`
  readonly texts: readonly (readonly [name: string, text: string])[];
}
