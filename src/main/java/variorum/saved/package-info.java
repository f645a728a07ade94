/// A reader's work on disk: stories saved as `.variorum` files, and the journal that loses nothing when the program is killed.
///
/// A `.variorum` file is a zip ([StoryFile]): `manifest.json` (the format's number, the program's version, the versions with
/// their digests), the bytes of every version as they were read, `corrections.json`, `notes.json` and `view.json`, one thing
/// a line, for people as much as for programs. It is written beside its place, forced to the disk and put in its place in one
/// step; no backup is kept, since there is no moment at which a half-written file stands there. Between savings every edit
/// goes to a [Journal] within milliseconds; [Safekeeping] ties both to one story and keeps two windows or programs from
/// overwriting each other.
///
/// What the engines judged of a saved story is kept in the platform's folder for what can be made again ([Results]).
///
/// Invariants: what is read is never trusted: sizes are counted while unpacking, not believed; no name in a file becomes a
/// path that is written, and paths that lead out of the file's folder are forgotten; damage is a [variorum.article.Problem]
/// and costs what is damaged, no more; the same story gives the same bytes.
///
/// Deliberately not here: what corrections mean (`collation`), where the platform keeps things (`ui` and `cli` say which
/// folder), the collation itself, which can be made again. The package stands beside `load`, not in it: a saved story speaks
/// of corrections, which `load` must not know.
@NullMarked
package variorum.saved;

import org.jspecify.annotations.NullMarked;
