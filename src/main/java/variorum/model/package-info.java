/// The language model behind one small interface, loaded once, optional: without it the program works with lexical measures.
///
/// Invariants: what is said of a sentence depends on nothing but the sentence; with and without what is kept on disk, the
/// result is the same to the last bit; nothing is fetched, the model lies in the program.
///
/// ONNX Runtime 1.29.0 brings native libraries for Linux (x64, ARM), Windows (x64) and macOS (ARM) in 54 MB. Older ones are
/// larger (75 to 139 MB, much of it debugging symbols); 1.20.0 would add macOS on Intel, where this program works with lexical
/// measures instead.
///
/// Deliberately not here: what its vectors are used for.
@NullMarked
package variorum.model;

import org.jspecify.annotations.NullMarked;
