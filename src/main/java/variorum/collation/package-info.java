/// The whole result for one story, immutable, the one place that runs the engines in their order, and what a reader says
/// against it.
///
/// A reader's work is an [Edition]: the versions by [VersionKey], [Correction]s and [Note]s. It is changed by [Edit]s, which
/// [History] undoes and redoes. Corrections are applied to the articles before the engines run (kinds of blocks, metadata,
/// dates, order), are heard by the engines (joined places are given, parted ones kept apart), and rule over what they gave
/// (passages, degrees, facts); the result is [Corrected], which keeps what the program judged.
///
/// Invariants: corrections and notes say where they apply by [Place]s, which are found again by position, then by words,
/// then by likeness; one whose place is not there is kept and listed ([Outcome]), never dropped; without corrections the
/// result is the engines', byte for byte; no clock and no randomness: times and ids come from outside.
///
/// Deliberately not here: reading files, drawing, saving (`saved`). The word table is the engine's alone: a correction joins
/// and parts passages, not words.
@NullMarked
package variorum.collation;

import org.jspecify.annotations.NullMarked;
