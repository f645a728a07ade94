/// Spans, tokens, sentences and normal forms: what every other room says about a piece of text.
///
/// Invariants: positions are half-open offsets in UTF-16 code units of the text they were read from; offsets travel and are
/// never recomputed from lengths; a token's key is made in one place ([Normal]).
///
/// Deliberately not here: files, articles, anything that knows what a story is.
///
/// [Progress] lives here although it is not text: it is the one thing that every stage of long work takes, and this is the
/// one room that all of them may use.
@NullMarked
package variorum.text;

import org.jspecify.annotations.NullMarked;
