package variorum.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import variorum.text.Span;

/// Cuts a text into the word pieces that the model was trained on, each with the stretch of the text that it stands for.
///
/// The text is lower-cased and stripped of accents, cut at white space and around every mark of punctuation, and each word is
/// then cut from the left into the longest pieces that the vocabulary knows ("WordPiece", Schuster and Nakajima 2012, as BERT
/// uses it). The original's offsets travel along letter by letter, so a piece's span is exact whatever was folded. Cost is
/// linear in the text but for the length of a word, which is bounded.
final class WordPieces {
	/// One piece: its number in the vocabulary and its span in the text.
	record Piece(int id, Span span) { }

	private static final int LONGEST_WORD = 100;

	/// Words of a usual vocabulary.
	private static final int USUAL = 32_000;
	// Every name in the file is there once: to look for one that was seen before takes most of the time.
	private static final JsonFactory JSON = new JsonFactoryBuilder().disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
			.disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

	private final Map<String, Integer> vocabulary;
	private final int unknown;

	private WordPieces(Map<String, Integer> vocabulary) {
		this.vocabulary = vocabulary;
		this.unknown = id("[UNK]");
	}

	/// Reads the vocabulary out of a `tokenizer.json`, whose other parts are passed over.
	static WordPieces read(InputStream json) throws IOException {
		try (var in = JSON.createParser(json)) {
			enter(in, "model");
			enter(in, "vocab");
			var vocabulary = new HashMap<String, Integer>(USUAL * 2);
			while (in.nextToken() == JsonToken.FIELD_NAME) {
				String piece = in.currentName();
				in.nextToken();
				vocabulary.put(piece, in.getIntValue());
			}
			return new WordPieces(vocabulary);
		}
	}

	private static void enter(JsonParser in, String field) throws IOException {
		for (var t = in.nextToken(); t != null && t != JsonToken.END_OBJECT; t = in.nextToken()) {
			if (t == JsonToken.FIELD_NAME) {
				boolean found = in.currentName().equals(field);
				in.nextToken();
				if (found) {
					return;
				}
				in.skipChildren();
			}
		}
		throw new IOException("a vocabulary without its part " + field);
	}

	/// The number of a special piece such as `[CLS]`; refuses one that the vocabulary lacks.
	int id(String piece) {
		Integer id = vocabulary.get(piece);
		if (id == null) {
			throw new IllegalArgumentException("not in the vocabulary: " + piece);
		}
		return id;
	}

	/// The pieces of the stretch `within` of `text`, in order; spans are in `text`.
	List<Piece> of(String text, Span within) {
		var pieces = new ArrayList<Piece>();
		var word = new Word();
		for (int i = within.start(); i < within.end(); ) {
			int c = text.codePointAt(i);
			int next = Math.min(i + Character.charCount(c), within.end());
			if (isBlank(c)) {
				word.flush(pieces);
			} else if (standsAlone(c)) {
				word.flush(pieces);
				word.add(c, i, next);
				word.flush(pieces);
			} else if (!isControl(c)) {
				word.add(c, i, next);
			}
			i = next;
		}
		word.flush(pieces);
		return pieces;
	}

	private static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isControl(int c) {
		int type = Character.getType(c);
		return c == 0 || c == 0xFFFD || type == Character.CONTROL || type == Character.FORMAT;
	}

	private static boolean standsAlone(int c) {
		return isPunctuation(c) || Character.isIdeographic(c);
	}

	// The model counts every ASCII mark as punctuation, also those that Unicode calls symbols ($, +, <, ^, `, |, ~).
	private static boolean isPunctuation(int c) {
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
				Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
				Character.OTHER_PUNCTUATION -> true;
			default -> c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
		};
	}

	/// The letters of the word being read, folded, and where each stands in the text.
	private final class Word {
		private final StringBuilder letters = new StringBuilder();
		private final List<Span> places = new ArrayList<>();

		void add(int c, int start, int end) {
			String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
			for (int i = 0; i < folded.length(); i++) {
				if (Character.getType(folded.charAt(i)) != Character.NON_SPACING_MARK) {
					letters.append(folded.charAt(i));
					places.add(new Span(start, end));
				} else if (!places.isEmpty()) {
					places.set(places.size() - 1, places.getLast().cover(new Span(start, end)));
				}
			}
		}

		void flush(List<Piece> pieces) {
			if (!letters.isEmpty()) {
				pieces.addAll(pieces());
				letters.setLength(0);
				places.clear();
			}
		}

		private List<Piece> pieces() {
			var found = new ArrayList<Piece>();
			for (int from = 0; from < letters.length(); ) {
				int to = letters.length() > LONGEST_WORD ? from : longestFrom(from);
				if (to == from) {
					return List.of(new Piece(unknown, places.getFirst().cover(places.getLast())));
				}
				found.add(new Piece(vocabulary.getOrDefault(key(from, to), unknown), places.get(from).cover(places.get(to - 1))));
				from = to;
			}
			return found;
		}

		private int longestFrom(int from) {
			int to = letters.length();
			while (to > from && !vocabulary.containsKey(key(from, to))) {
				to--;
			}
			return to;
		}

		private String key(int from, int to) {
			String piece = letters.substring(from, to);
			return from == 0 ? piece : "##" + piece;
		}
	}
}
