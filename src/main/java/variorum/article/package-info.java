/// What an article is: its metadata, its text, the blocks of that text, and the way back to the file.
///
/// Invariants: the text never changes after loading; blocks are in order, do not overlap, and leave nothing but white space
/// uncovered; every span of the text maps back to the file through [SourceMap]; what was mended is listed as [Repair]s.
///
/// Deliberately not here: reading files (`load`), and any judgement that needs a second version.
@NullMarked
package variorum.article;

import org.jspecify.annotations.NullMarked;
