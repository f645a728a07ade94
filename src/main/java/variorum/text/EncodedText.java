package variorum.text;

import java.util.List;

/// A text as the language model sees it: its sentences (spans of the text) and an encoding for each.
public record EncodedText(List<Span> sentences, List<Encoding> encodings) {
	public EncodedText {
		sentences = List.copyOf(sentences);
		encodings = List.copyOf(encodings);
		if (sentences.size() != encodings.size()) {
			throw new IllegalArgumentException(encodings.size() + " encodings for " + sentences.size() + " sentences");
		}
	}
}
