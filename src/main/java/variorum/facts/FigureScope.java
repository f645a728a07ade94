package variorum.facts;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import variorum.text.Token;

/// Tells from the words beside a figure whether it is told of the whole of what happened, now and here: not of a part ("of whom
/// 12 are children"), of what came besides ("another 12"), of another time ("from 64 percent a year earlier") or a plan that is
/// compared ("had expected 9.5"). Looks at a few tokens to either side.
final class FigureScope {
	private static final Set<String> PART_BEFORE = WordList.of("another additional extra further including include includes among besides"
			+ " other remaining from against than compared versus with");
	private static final Set<String> PART_BEHIND = WordList.of("more fewer additional extra other others earlier ago previously before");
	private static final Set<String> COMPARED = WordList.of("poll polled polls consensus previously initially originally average averaged"
			+ " averaging averages usually combined");
	private static final Set<String> FORESEEN = WordList.of("expected forecast predicted estimated projected feared");
	private static final Set<String> PAST = WordList.of("had been was were analysts economists they experts");
	private static final Set<String> THEM = Set.of("them", "whom", "which", "those");
	private static final Set<String> PLACING = Set.of("in", "at", "near", "from", "for", "to", "across");
	private static final int BEFORE = 3;
	private static final int BEHIND = 4;
	private static final int PLACE = 7;

	private final List<Document> documents;
	private final IdentityHashMap<Mention, Around> around = new IdentityHashMap<>();

	/// The tokens of the mention's sentence, and those of them it covers, from `first` to before `end`.
	private record Around(String text, List<Token> tokens, int first, int end) {
		String key(int i) {
			return i < 0 || i >= tokens.size() ? "" : tokens.get(i).key();
		}

		boolean isCapital(int i) {
			return i >= 0 && i < tokens.size() && Character.isUpperCase(text.codePointAt(tokens.get(i).span().start()));
		}
	}

	FigureScope(List<Document> documents) {
		this.documents = documents;
	}

	/// Whether nothing beside the figure says that it is of a part, of another time or besides.
	boolean isWhole(Mention m) {
		var a = around(m);
		for (int i = a.first() - BEFORE; i < a.first(); i++) {
			boolean close = i == a.first() - 1 || (i == a.first() - 2 && !a.key(i + 1).equals(","));
			if (PART_BEFORE.contains(a.key(i)) && close) {
				return false;
			}
			if ((a.key(i).equals("whom") || a.key(i).equals("which")) && a.key(i - 1).equals("of")) {
				return false;
			}
		}
		for (int i = a.end(); i < a.end() + BEHIND; i++) {
			boolean clause = i > a.end() && a.key(i).length() == 1 && !Character.isLetterOrDigit(a.key(i).charAt(0));
			if (clause) {
				break;
			}
			boolean ofThem = i == a.end() && a.key(i).equals("of") && THEM.contains(a.key(i + 1));
			if (ofThem || (PART_BEHIND.contains(a.key(i)) && i < a.end() + 2)) {
				return false;
			}
		}
		return IntStream.range(0, a.first()).noneMatch(i -> COMPARED.contains(a.key(i)) || isForeseen(a, i))
				&& a.tokens().subList(a.first(), a.end()).stream().noneMatch(t -> PART_BEHIND.contains(t.key()));
	}

	/// "had expected", "was forecast": what was thought before, set against what came.
	private static boolean isForeseen(Around a, int i) {
		return FORESEEN.contains(a.key(i)) && PAST.contains(a.key(i - 1));
	}

	/// Whether the sentence of `m` tells the figure `other` too, of whatever: "131 falls, against 252".
	boolean tellsBeside(Mention m, BigDecimal other) {
		return around(m).tokens().stream().anyMatch(t -> t.key().replace(",", "").equals(other.toPlainString()));
	}

	/// Whether two figures are not told of two places that are named beside them, or two years, nor as parts of two wholes ("30 of
	/// 207", "28 of his 68").
	boolean mayBeOne(Mention a, Mention b) {
		var whole = whole(around(a));
		var other = whole(around(b));
		if (whole.isPresent() && other.isPresent() && !whole.equals(other)) {
			return false;
		}
		var x = places(around(a));
		var y = places(around(b));
		return x.isEmpty() || y.isEmpty() || x.stream().anyMatch(y::contains);
	}

	/// The number of which the figure is said to be a part: "30 of 207", "28 of his 68".
	private static Optional<String> whole(Around a) {
		int of = IntStream.rangeClosed(Math.max(0, a.end() - 1), a.end()).filter(i -> a.key(i).equals("of")).findFirst()
				.orElse(a.end() + 1);
		return IntStream.rangeClosed(of + 1, of + 2).mapToObj(a::key).filter(k -> !k.isEmpty() && Character.isDigit(k.charAt(0)))
				.findFirst().filter(_ -> a.key(of).equals("of"));
	}

	/// The names that stand behind a preposition shortly behind the figure.
	private static Set<String> places(Around a) {
		var named = new TreeSet<String>();
		for (int i = a.end(); i < a.end() + PLACE; i++) {
			boolean article = a.key(i + 1).equals("the");
			int name = article ? i + 2 : i + 1;
			if (PLACING.contains(a.key(i)) && a.isCapital(name)) {
				named.add(a.key(name));
			}
		}
		return named;
	}

	private Around around(Mention m) {
		return around.computeIfAbsent(m, _ -> {
			var document = documents.get(m.version());
			return document.sentenceAt(m.span().start()).map(s -> around(document.text(), s.tokens(), m))
					.orElse(new Around("", List.of(), 0, 0));
		});
	}

	private static Around around(String text, List<Token> tokens, Mention m) {
		int first = 0;
		while (first < tokens.size() && tokens.get(first).span().end() <= m.span().start()) {
			first++;
		}
		int end = first;
		while (end < tokens.size() && tokens.get(end).span().start() < m.span().end()) {
			end++;
		}
		return new Around(text, tokens, first, end);
	}
}
