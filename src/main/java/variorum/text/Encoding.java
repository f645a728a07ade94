package variorum.text;

import java.util.List;

/// What a language model says of one sentence: a vector for each word piece and one for the whole.
///
/// `pieces[i]` is the span of piece i in the text that was encoded (the article's text, not the sentence);
/// `vectors[i]` its contextual vector, of length one; `middle[i]` the same piece at a middle layer, not normalised, for
/// tagging; `sentence` the mean of the pieces, of length one. Arrays are shared, not copied: treat them as read-only.
public record Encoding(List<Span> pieces, float[][] vectors, float[][] middle, float[] sentence) {
	public Encoding {
		pieces = List.copyOf(pieces);
		if (vectors.length != pieces.size()) {
			throw new IllegalArgumentException(vectors.length + " vectors for " + pieces.size() + " pieces");
		}
		if (middle.length != 0 && middle.length != pieces.size()) {
			throw new IllegalArgumentException(middle.length + " middle vectors for " + pieces.size() + " pieces");
		}
	}
}
