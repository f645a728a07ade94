/// Files to articles; one reader a format; the only room that reads a story's files.
///
/// The way: bytes → [Decoded] characters → a [Format] finds the [Part]s → mending and judging, the same for every
/// format → [Assembly] joins them to an article's text, which knows for every unit where in the source it was copied
/// from ([Traced]).
///
/// Invariants: what was read is never dropped (an article's blocks cover its source, marks of markup and front matter
/// aside); every repair is recorded; one bad file never stops the others; source offsets count UTF-16 code units of
/// the decoded file without its byte order mark, front matter included; when in doubt a block is a paragraph.
///
/// Deliberately not here: judging what two versions share; guessing what a file does not tell.
@NullMarked
package variorum.load;

import org.jspecify.annotations.NullMarked;
