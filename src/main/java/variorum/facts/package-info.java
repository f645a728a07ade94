/// The facts: what each version says of people, places, figures, dates and words spoken, and whether the versions agree.
///
/// Invariants: pure and deterministic; every mention has a span and its evidence; a difference is flagged, never decided;
/// rules and lists are of the language, never of a story.
///
/// Deliberately not here: the window's wording of a value (`view`), the language model (its vectors come in as data).
@NullMarked
package variorum.facts;

import org.jspecify.annotations.NullMarked;
