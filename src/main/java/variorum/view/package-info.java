/// From a collation to rows, columns and styled runs; no toolkit.
///
/// Invariants: a column's runs concatenate to the article's text exactly.
///
/// Deliberately not here: colours, fonts, nodes.
@NullMarked
package variorum.view;

import org.jspecify.annotations.NullMarked;
