/// The language model behind one small interface, loaded once, optional: without it the program works with lexical measures.
///
/// Deliberately not here: what its vectors are used for.
@NullMarked
package variorum.model;

import org.jspecify.annotations.NullMarked;
