/// From a collation to JSON, HTML and other files.
///
/// Invariants: the same collation gives the same bytes.
///
/// Deliberately not here: reading them back.
@NullMarked
package variorum.export;

import org.jspecify.annotations.NullMarked;
