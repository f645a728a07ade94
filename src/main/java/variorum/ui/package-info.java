/// JavaFX draws what view says; the only room that imports javafx.
///
/// Invariants: long work is off the FX thread.
///
/// Deliberately not here: deciding what is shown.
@NullMarked
package variorum.ui;

import org.jspecify.annotations.NullMarked;
