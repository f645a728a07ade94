/// From a collation to columns, marks and styled runs; no toolkit.
///
/// Invariants: a column's runs concatenate to the article's text exactly; positions in a text are the article's own
/// offsets; everything here is immutable and is tested without a window.
///
/// Deliberately not here: colours, fonts, nodes. A role is said here, its style class in `ui`, its colour in the CSS.
@NullMarked
package variorum.view;

import org.jspecify.annotations.NullMarked;
