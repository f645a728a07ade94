package variorum.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.align.Passage;
import variorum.collation.Collation;
import variorum.text.FunctionWords;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// What a reader calls each passage: a number, and a few words from its own readings that tell what no other passage does.
///
/// Numbers count the passages as they are read through the versions.
/// A passage as short as a title is its own. Of a longer one every phrase of a reading that begins where a clause begins and
/// fits into a title is weighed by its words: a word counts by the part of the readings that have it, times how few passages
/// have it (inverse document frequency, Spärck Jones 1972), names and numbers more. A phrase begins and ends with a word that
/// says something, gains where it is a whole clause, and loses where it cuts words that stand together, most where these are
/// a name, and where what ends it wants more: a verb, an apposition that is not closed. What goes on behind its last word
/// says so with an ellipsis. Cost: the first [#LOOKED_AT] words of [#READINGS] readings × the words of a title.
public record Titles(List<String> passages, List<Integer> numbers) {
	/// The longest title, in characters.
	static final int LONGEST = 60;
	private static final int READINGS = 8;
	private static final int LOOKED_AT = 160;
	private static final int WORDS = 12;
	/// What is left of a phrase's weight for an end that cuts words that stand together, or a name; for an end that wants more;
	/// for a comma inside, for one that opens what is not closed, and for what stands between two.
	private static final double CUT = 0.66;
	private static final double CUT_NAME = 0.3;
	private static final double WANTING = 0.55;
	private static final double COMMA = 0.86;
	private static final double UNCLOSED = 0.7;
	private static final double INSERTED = 0.35;
	/// How much more a phrase weighs that a sentence begins with, or that ends with its clause, or with a comma in it.
	private static final double OPENING = 1.3;
	private static final double CLOSING = 1.5;
	private static final double PAUSING = 1.15;
	/// What stands before these wants them.
	private static final Set<String> COMPLEMENTS = Set.of("that", "'s", "’s", "whether", "out", "up", "off", "down",
			"is", "are", "was", "were", "had", "has", "have");
	/// What stands behind these is wanted by them, or belongs to what is before them.
	private static final Set<String> BINDING = Set.of("to", "not", "would", "could", "will", "can", "may", "might", "should",
			"must", "shall", "had", "has", "have", "be", "been", "is", "are", "was", "were", "and", "or", "as");
	/// Behind a comma these join a clause to one that is whole.
	private static final Set<String> JOINING = Set.of("and", "but", "so", "yet", "which", "while", "although", "though", "because",
			"when", "after", "before", "where", "as");
	private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves", "themself", "myself",
			"ourselves", "yourself");
	private static final Set<String> ARTICLES = Set.of("a", "an", "the");

	public Titles {
		passages = List.copyOf(passages);
		numbers = List.copyOf(numbers);
	}

	/// The titles of the passages of `c`, in their order.
	public static Titles of(Collation c) {
		var readings = c.alignment().passages().stream().map(p -> readings(c, p)).toList();
		var known = new HashMap<String, Integer>();
		readings.forEach(r -> keys(r).forEach(k -> known.merge(k, 1, Integer::sum)));
		return new Titles(readings.parallelStream().map(r -> title(r, known, readings.size())).toList(), numbers(c));
	}

	private static List<Integer> numbers(Collation c) {
		var order = ReadingOrder.of(c, IntStream.range(0, c.articles().size()).boxed().toList());
		var numbers = new Integer[order.size()];
		for (int i = 0; i < order.size(); i++) {
			numbers[order.get(i)] = i + 1;
		}
		return List.of(numbers);
	}

	/// The title of the passage with this index.
	public String of(int passage) {
		return passages.get(passage);
	}

	/// The number of the passage with this index, from 1.
	public int number(int passage) {
		return numbers.get(passage);
	}

	/// What the passage with this index is called in short: `Passage 3`.
	public String numbered(int passage) {
		return Said.of("passage", number(passage));
	}

	/// The beginning of a reading: its version's text and the tokens in it.
	private record Reading(String text, List<Token> tokens) {
		boolean says(int i) {
			return !tokens.get(i).isPunctuation() && !FunctionWords.has(tokens.get(i).key())
					&& !REFLEXIVES.contains(tokens.get(i).key());
		}

		String words(int from, int to) {
			return new Span(tokens.get(from).span().start(), tokens.get(to).span().end()).of(text);
		}

		int length(int from, int to) {
			return tokens.get(to).span().end() - tokens.get(from).span().start();
		}

		/// Whether a word and the next stand together: nothing but a space or a hyphen is between them.
		boolean touch(int i) {
			return i >= 0 && i + 1 < tokens.size() && ((says(i) && says(i + 1))
					|| (tokens.get(i).span().end() == tokens.get(i + 1).span().start() && !parts(i) && !parts(i + 1)));
		}

		/// Whether a sentence, or what stands alone in it, begins with a word, an article before it aside.
		boolean opens(int i) {
			int before = before(i);
			return before < 0 || (parts(before) && !isWithin(before));
		}

		/// Whether a clause begins with a word, as far as its beginning tells: behind `that`, or within a sentence with an
		/// article, a number or a name.
		boolean begins(int i) {
			int before = before(i);
			return opens(i) || tokens.get(before).key().equals("that") || (isWithin(before) && (before < i - 1 || isName(i)));
		}

		/// Whether what begins with a word stands behind a comma or a dash: closed by another, it may be an apposition.
		boolean isInserted(int i) {
			return !opens(i) && isWithin(before(i));
		}

		private boolean isName(int i) {
			return isCapital(i) || tokens.get(i).kind() == Token.Kind.NUMBER;
		}

		private boolean isWithin(int i) {
			return ",–—-(".contains(words(i, i));
		}

		private int before(int i) {
			return i > 0 && ARTICLES.contains(tokens.get(i - 1).key()) ? i - 2 : i - 1;
		}

		/// Whether a clause ends with a word; a comma ends it where a further one is joined behind it.
		boolean closes(int i) {
			return i + 1 >= tokens.size() || parts(i + 1)
					|| (isComma(i + 1) && i + 2 < tokens.size() && JOINING.contains(tokens.get(i + 2).key()));
		}

		/// Whether a comma stands at a place.
		boolean isComma(int i) {
			return i < tokens.size() && words(i, i).equals(",");
		}

		/// Whether a word and the next are parts of one name, as far as their letters tell, or a number and what it counts.
		boolean isOneAt(int i) {
			return touch(i) && (tokens.get(i).kind() == Token.Kind.NUMBER || (isCapital(i) && isCapital(i + 1)));
		}

		private boolean isCapital(int i) {
			return Character.isUpperCase(words(i, i).codePointAt(0));
		}

		/// Whether a word that ends a phrase wants what stands behind it: its complement, or, for a verb in the past, its object.
		boolean wants(int i) {
			return !closes(i) && !isComma(i + 1)
					&& (COMPLEMENTS.contains(tokens.get(i + 1).key()) || tokens.get(i).key().endsWith("ed"));
		}

		/// Whether a word is wanted by the one before it: `would not | allow`.
		boolean isWanted(int i) {
			return i > 0 && BINDING.contains(tokens.get(i - 1).key());
		}

		/// Whether a phrase may not reach over a token.
		boolean parts(int i) {
			String key = words(i, i);
			if (key.equals(".") && i + 1 < tokens.size()) {
				return Character.isUpperCase(words(i + 1, i + 1).codePointAt(0));
			}
			return tokens.get(i).isPunctuation() && !key.equals(",") && !key.equals("-") && !key.equals("'") && !key.equals("’")
					&& !key.equals("%") && !key.equals("$") && !key.equals("€") && !key.equals("£") && !key.equals("#");
		}
	}

	private static List<Reading> readings(Collation c, Passage p) {
		return p.readings().stream().limit(READINGS).map(r -> {
			var tokens = c.alignment().table().tokens(r.version());
			int from = Tokens.firstFrom(tokens, r.span().start());
			int to = Math.min(Tokens.firstFrom(tokens, r.span().end()), from + LOOKED_AT);
			return new Reading(c.articles().get(r.version()).text(), tokens.subList(from, to));
		}).filter(r -> !r.tokens().isEmpty()).toList();
	}

	private static Set<String> keys(List<Reading> readings) {
		var keys = new HashSet<String>();
		readings.forEach(r -> r.tokens().forEach(t -> keys.add(t.key())));
		return keys;
	}

	private static String title(List<Reading> readings, Map<String, Integer> known, int passages) {
		for (var r : readings) {
			if (r.length(0, r.tokens().size() - 1) <= LONGEST) {
				return written(r, 0, r.tokens().size() - 1);
			}
		}
		var weights = weights(readings, known, passages);
		double best = 0;
		String title = readings.isEmpty() ? "" : fitted(readings.getFirst());
		for (var r : readings) {
			for (int from = 0; from < r.tokens().size(); from++) {
				int end = r.says(from) && r.begins(from) ? end(r, from) : from;
				for (int to = from; to < end; to++) {
					double weight = r.says(to) ? weight(r, from, to, weights) : 0;
					if (weight > best) {
						best = weight;
						title = cut(r, from, to);
					}
				}
			}
		}
		return title;
	}

	/// Up to which token, exclusive, a phrase that begins at `from` may reach.
	private static int end(Reading r, int from) {
		return IntStream.range(from, Math.min(r.tokens().size(), from + WORDS))
				.filter(i -> r.parts(i) || r.length(from, i) > LONGEST).findFirst().orElse(Math.min(r.tokens().size(), from + WORDS));
	}

	private static Map<String, Double> weights(List<Reading> readings, Map<String, Integer> known, int passages) {
		var having = new HashMap<String, Integer>();
		readings.forEach(r -> keys(List.of(r)).forEach(k -> having.merge(k, 1, Integer::sum)));
		var weights = new HashMap<String, Double>();
		for (var r : readings) {
			for (int i = 0; i < r.tokens().size(); i++) {
				var token = r.tokens().get(i);
				if (r.says(i)) {
					double share = having.getOrDefault(token.key(), 0) / (double) readings.size();
					double rare = Math.log((passages + 1.0) / known.getOrDefault(token.key(), 1));
					weights.merge(token.key(), share * rare * (stands(r, i) ? 1.5 : 1), Math::max);
				}
			}
		}
		return weights;
	}

	/// Whether a word is a number or written as a name is.
	private static boolean stands(Reading r, int i) {
		var token = r.tokens().get(i);
		boolean opens = i == 0 || r.parts(i - 1);
		return token.kind() == Token.Kind.NUMBER || (!opens && Character.isUpperCase(token.span().of(r.text()).codePointAt(0)));
	}

	private static double weight(Reading r, int from, int to, Map<String, Double> weights) {
		var seen = new ArrayList<String>();
		double weight = 0;
		double factor = cut(r, from - 1) * cut(r, to) * (r.opens(from) ? OPENING : 1) * (r.isWanted(from) ? WANTING : 1)
				* (r.closes(to) ? CLOSING : r.isComma(to + 1) ? PAUSING : 1) * (r.wants(to) ? WANTING : 1);
		int commas = 0;
		for (int i = from; i <= to; i++) {
			String key = r.tokens().get(i).key();
			if (r.says(i) && !seen.contains(key)) {
				weight += weights.getOrDefault(key, 0.0);
				seen.add(key);
			}
			commas += r.isComma(i) ? 1 : 0;
		}
		boolean closed = commas + (r.isComma(to + 1) ? 1 : 0) > 0 && r.isInserted(from);
		boolean open = commas == 1 && !r.closes(to) && !r.isComma(to + 1);
		return weight * factor * Math.pow(COMMA, commas) * (closed ? INSERTED : open ? UNCLOSED : 1);
	}

	/// What is left where a phrase begins behind a word, or ends with it.
	private static double cut(Reading r, int i) {
		return r.isOneAt(i) ? CUT_NAME : r.touch(i) ? CUT : 1;
	}

	private static String cut(Reading r, int from, int to) {
		return r.closes(to) ? written(r, from, to) : written(r, from, to) + "…";
	}

	private static String written(Reading r, int from, int to) {
		int last = to;
		while (last > from && ".,;:–—".contains(r.words(last, last))) {
			last--;
		}
		String words = r.words(from, last).replaceAll("\\s+", " ");
		return words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
				+ words.substring(words.offsetByCodePoints(0, 1));
	}

	// What has no word that says something.
	private static String fitted(Reading r) {
		return cut(r, 0, Math.max(0, end(r, 0) - 1));
	}
}
