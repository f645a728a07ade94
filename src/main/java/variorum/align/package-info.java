/// The diff engine: from versions to passages, the word table and who shares what with whom.
///
/// Invariants: a pure function of its input, the same in every order of loading; every token of every text stands in
/// exactly one row of the [Table], which cannot be built otherwise; cost grows about linearly with the words.
///
/// Deliberately not here: a base text (no version is the measure of the others), files, the language model (its vectors
/// come in as data, [variorum.text.Encoding]).
@NullMarked
package variorum.align;

import org.jspecify.annotations.NullMarked;
