/// JavaFX draws what `view` says; the only room that imports javafx.
///
/// Invariants: one [Session] holds what all views share (the collation, the selection, the versions shown, the filter), and
/// every [ViewPane] only reads and sets it; long work runs in [Work], off the FX thread; colours stand only in the CSS,
/// fonts and measures of text only in [Typography].
///
/// Deliberately not here: deciding what is shown.
@NullMarked
package variorum.ui;

import org.jspecify.annotations.NullMarked;
