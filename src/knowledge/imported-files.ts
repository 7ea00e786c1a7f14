/** Where what a person imported is kept; none of the files need be there. */
export interface ImportedFiles {
  /** Places, see `importGazetteer`. */
  readonly gazetteerFile: string;
  /** People and organizations, see `importActors`. */
  readonly actorsFile: string;
}
