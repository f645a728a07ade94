/// Variorum lays several versions of one story side by side and shows what they share and what they tell differently.
@NullMarked
package variorum;

import org.jspecify.annotations.NullMarked;
