/// The whole result for one story, immutable, and the one place that runs the engines in their order.
///
/// Deliberately not here: reading files, drawing.
@NullMarked
package variorum.collation;

import org.jspecify.annotations.NullMarked;
