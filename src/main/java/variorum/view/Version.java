package variorum.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.align.Relation;
import variorum.article.Article;
import variorum.article.Metadata.Field;
import variorum.collation.Collation;
import variorum.text.Token;

/// One version as the list of versions shows it.
///
/// `index` is its place in the collation; `label` the outlet, or by whom it is, or the file's name; `byline` who wrote it where
/// the label does not say; `date` for the reader, `inferred` whether the file itself does not tell it; `language` a BCP 47 tag,
/// told or detected, where there is one; `words` those of its running text; `share` the part of them, 0 to 1, that another version
/// tells too; `copyOf` the version whose text it repeats.
public record Version(int index, String letter, String label, Optional<String> byline, Optional<String> date,
		boolean inferred, Optional<String> language, int words, double share, Optional<Integer> copyOf) {
	/// From this part of the words on, in both directions, two versions are one text.
	static final double COPY = 0.95;

	/// The versions of a collation, in its order.
	public static List<Version> of(Collation c) {
		var bodies = IntStream.range(0, c.articles().size())
				.mapToObj(i -> body(c.articles().get(i), c.alignment().table().tokens(i))).toList();
		var copies = copies(c, bodies);
		return IntStream.range(0, c.articles().size()).mapToObj(i -> of(c, i, bodies.get(i), copies)).toList();
	}

	private static Version of(Collation c, int index, List<Token> body, List<Optional<Integer>> copies) {
		Article a = c.articles().get(index);
		Optional<String> outlet = a.metadata().get(Field.OUTLET);
		Optional<String> byline = a.metadata().get(Field.BYLINE);
		// Who wrote it must not be taken for who published it.
		String label = outlet.or(() -> byline.map(b -> Said.of("by", b))).or(() -> a.metadata().get(Field.SECTION)).orElse(a.file());
		Optional<String> own = a.metadata().get(Field.PUBLISHED);
		Optional<String> date = own.or(() -> c.inferred().get(index).get(Field.PUBLISHED)).map(Version::day);
		return new Version(index, a.id(), label, byline.filter(b -> outlet.isPresent() && !b.equals(label)), date,
				own.isEmpty() && date.isPresent(), language(c, index), body.size(), share(c, index, body, copies), copies.get(index));
	}

	private static Optional<String> language(Collation c, int index) {
		return c.articles().get(index).metadata().get(Field.LANGUAGE).or(() -> c.inferred().get(index).get(Field.LANGUAGE));
	}

	/// What its language is called in the language that is spoken.
	public Optional<String> languageName() {
		return language.map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Wordbook.language())).filter(n -> !n.isBlank());
	}

	/// For each version the earlier-lettered one whose text it repeats; of two that repeat each other the one that tells more
	/// of itself (headline, outlet, date) is the original.
	private static List<Optional<Integer>> copies(Collation c, List<List<Token>> bodies) {
		int n = c.articles().size();
		var copied = new double[n][n];
		for (Relation r : c.alignment().relations()) {
			copied[r.from()][r.to()] = r.copied();
		}
		var order = IntStream.range(0, n).boxed()
				.sorted(java.util.Comparator.comparingInt((Integer i) -> -c.articles().get(i).metadata().entries().size())).toList();
		var originals = new ArrayList<Integer>();
		var copies = new ArrayList<Optional<Integer>>(java.util.Collections.nCopies(n, Optional.empty()));
		for (int i : order) {
			var said = said(bodies.get(i));
			copies.set(i, originals.stream().filter(o -> (copied[i][o] >= COPY && copied[o][i] >= COPY)
					|| repeats(bodies.get(i), said, bodies.get(o))).findFirst());
			if (copies.get(i).isEmpty()) {
				originals.add(i);
			}
		}
		return copies;
	}

	/// All that a running text says in three words running.
	private static Set<String> said(List<Token> body) {
		return IntStream.range(2, body.size()).mapToObj(i -> threeWords(body, i)).collect(Collectors.toSet());
	}

	/// Whether two running texts are the same but for a few words: about as long, and nearly all that one says in three words
	/// running is `said` in the other, too.
	private static boolean repeats(List<Token> a, Set<String> said, List<Token> b) {
		boolean alike = Math.min(a.size(), b.size()) >= COPY * Math.max(a.size(), b.size());
		return alike && a.size() > 2 && b.size() > 2 && again(said, b) >= COPY * (b.size() - 2);
	}

	/// How often `b` says three words running that are `said` elsewhere; counted until it is clear that it is not often enough.
	private static int again(Set<String> said, List<Token> b) {
		int again = 0;
		for (int i = 2; i < b.size() && i - 2 - again <= (1 - COPY) * b.size(); i++) {
			again += said.contains(threeWords(b, i)) ? 1 : 0;
		}
		return again;
	}

	private static String threeWords(List<Token> words, int last) {
		return words.get(last - 2).key() + " " + words.get(last - 1).key() + " " + words.get(last).key();
	}

	private static List<Token> body(Article a, List<Token> tokens) {
		var body = new ArrayList<Token>();
		int b = 0;
		for (var t : tokens) {
			while (b < a.blocks().size() && a.blocks().get(b).span().end() <= t.span().start()) {
				b++;
			}
			if (b < a.blocks().size() && a.blocks().get(b).kind().isBody() && !t.isPunctuation()) {
				body.add(t);
			}
		}
		return body;
	}

	private static double share(Collation c, int version, List<Token> body, List<Optional<Integer>> copies) {
		var covered = new BitSet();
		for (var p : c.alignment().passages()) {
			for (var r : p.readings()) {
				if (r.version() == version && p.readings().stream().anyMatch(o -> differs(version, o.version(), copies))) {
					covered.set(r.span().start(), r.span().end());
				}
			}
		}
		long shared = body.stream().filter(t -> covered.get(t.span().start())).count();
		return body.isEmpty() ? 0 : (double) shared / body.size();
	}

	private static boolean differs(int a, int b, List<Optional<Integer>> copies) {
		return copies.get(a).orElse(a).intValue() != copies.get(b).orElse(b).intValue();
	}

	/// `25 March 2019` for an ISO date or date and time, as it is written in the language that is spoken; anything else as it is.
	static String day(String iso) {
		try {
			return iso.length() < 10 ? iso : LocalDate.parse(iso.substring(0, 10))
					.format(DateTimeFormatter.ofPattern(Said.of("day-pattern"), Wordbook.language()));
		} catch (DateTimeParseException notADay) {
			return iso;
		}
	}

	/// The number of words in `text`: stretches of letters, digits and marks.
	static int words(CharSequence text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean word = Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '\'' || text.charAt(i) == '’';
			words += word && !inside ? 1 : 0;
			inside = word;
		}
		return words;
	}
}
