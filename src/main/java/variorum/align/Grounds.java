package variorum.align;

import java.util.List;
import variorum.text.EncodedText;

/// What is known of texts beside their words. `encoded` holds one entry a version, or is empty where there is no model: lexical
/// measures then stand alone. `commons` are what clauses may have in common.
public record Grounds(List<EncodedText> encoded, List<Common> commons) {
	/// Nothing beside the words.
	public static final Grounds NONE = new Grounds(List.of(), List.of());

	public Grounds {
		encoded = List.copyOf(encoded);
		commons = List.copyOf(commons);
	}
}
