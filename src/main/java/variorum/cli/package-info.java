/// Arguments to calls; the only user of System.out.
///
/// Invariants: exit codes 0, 1 (something could not be read, the rest was done), 2 (usage).
///
/// Deliberately not here: work of its own.
@NullMarked
package variorum.cli;

import org.jspecify.annotations.NullMarked;
