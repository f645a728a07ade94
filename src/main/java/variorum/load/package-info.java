/// Files to articles; one reader a format; the only room that reads a story's files.
///
/// Invariants: what was read is never dropped (an article's blocks cover its source); every repair is recorded; one bad file never stops the others.
///
/// Deliberately not here: judging what two versions share.
@NullMarked
package variorum.load;

import org.jspecify.annotations.NullMarked;
