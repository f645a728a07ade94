package variorum.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import variorum.text.Span;

/// Joins quotations of the same words, and tells where they are credited to different outlets.
///
/// Which are the same words is for [SameQuotations] to say.
final class QuotationJoining {
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");
	/// Somebody's word inside a quotation: who says the whole is not whose words they are.
	private static final Pattern NESTED = Pattern.compile("(?:said|says|saying|told \\p{L}+|tells \\p{L}+|asked|asks),? ['‘]");
	/// Characters between a quotation and who says it.
	private static final int NEAR = 60;

	private final Wording wording;
	private final Judge judge;
	private final BiFunction<Integer, Span, Optional<String>> person;

	/// `person` names the person or body that a span of a version names, if one.
	QuotationJoining(Wording wording, Judge judge, BiFunction<Integer, Span, Optional<String>> person) {
		this.wording = wording;
		this.judge = judge;
		this.person = person;
	}

	/// One row a quotation, and one more for each that is credited to different outlets.
	List<Fact> facts(List<Mention> quotations) {
		var facts = new ArrayList<Fact>();
		for (var row : rows(quotations)) {
			facts.add(quoted(row));
			credits(row).ifPresent(facts::add);
			speakers(row).ifPresent(facts::add);
		}
		return facts;
	}

	/// The row of a quotation: one of its versions against another where a word of it is another word there.
	private Fact quoted(List<Mention> row) {
		for (int i = 0; i < row.size(); i++) {
			for (int j = i + 1; j < row.size(); j++) {
				if (row.get(i).version() != row.get(j).version()
						&& OtherWords.in(words(row.get(i).value().normal()), words(row.get(j).value().normal()))) {
					var shown = new HashMap<Mention, String>();
					row.forEach(m -> shown.put(m, wording.of(m)));
					return judge.differing(FactType.QUOTATION, row, shown, "quoted in other words");
				}
			}
		}
		var longest = longest(row);
		var repeated = row.stream().filter(m -> others(m, row).anyMatch(o -> stand(words(m), o))).toList();
		var shown = words(wording.of(longest));
		boolean named = repeated.isEmpty() || others(longest, row).anyMatch(o -> stand(shown, o) || stand(o, shown));
		return judge.told(FactType.QUOTATION, wording.of(named ? longest : longest(repeated)), row, "the same words");
	}

	private static Mention longest(List<Mention> row) {
		return row.stream().max(Comparator.comparingInt(m -> m.span().length())).orElseThrow();
	}

	/// What the other versions quote, each as its words: a row is not called by what only one version quotes.
	private static Stream<List<String>> others(Mention quotation, List<Mention> row) {
		return row.stream().filter(m -> m.version() != quotation.version()).map(QuotationJoining::words);
	}

	private static boolean stand(List<String> few, List<String> in) {
		return Collections.indexOfSubList(in, few) >= 0;
	}

	private static List<String> words(Mention quotation) {
		return words(quotation.value().normal());
	}

	/// The row of speakers, when versions put these words into the mouths of different people.
	private Optional<Fact> speakers(List<Mention> row) {
		var shown = new LinkedHashMap<Mention, String>();
		for (var m : row) {
			((Value.Quotation) m.value()).speaker().filter(s -> isBeside(m, s)).ifPresent(s -> person.apply(m.version(), s)
					.ifPresent(who -> shown.put(credit(m.version(), s), who)));
		}
		boolean inside = row.stream().map(wording::text).anyMatch(words -> shown.values().stream()
				.anyMatch(who -> words.contains(who.substring(who.lastIndexOf(' ') + 1))));
		boolean once = shown.keySet().stream().map(Mention::version).distinct().count() == shown.size();
		boolean nested = row.stream().map(wording::text).anyMatch(words -> NESTED.matcher(words).find());
		boolean apart = !inside && !nested && once && areApart(shown.values().stream().distinct().toList());
		return apart ? Optional.of(judge.differing(FactType.ATTRIBUTION, List.copyOf(shown.keySet()), shown,
				"credited with the same words")) : Optional.empty();
	}

	/// Whether `names`, several, are not all forms of one: a name with `Jr.` and the same without are not told apart here.
	private static boolean areApart(List<String> names) {
		var forms = names.stream().map(n -> NameForm.of(n, FactType.PERSON)).toList();
		return forms.stream().skip(1).anyMatch(f -> !canBeOne(forms.getFirst(), f));
	}

	private static boolean canBeOne(NameForm a, NameForm b) {
		if (a.length() > 1 && b.length() > 1) {
			return People.areOne(a, b);
		}
		return a.words().contains(b.last()) || b.words().contains(a.last());
	}

	/// Whether a speaker is named in the sentence of the quotation, not somewhere before.
	private static boolean isBeside(Mention quotation, Span speaker) {
		var q = quotation.span();
		return speaker.start() - q.end() < NEAR && q.start() - speaker.end() < NEAR;
	}

	private static List<List<Mention>> rows(List<Mention> quotations) {
		var groups = SameQuotations.groups(quotations.stream().map(m -> words(m.value().normal())).toList());
		return groups.stream().map(g -> g.stream().map(quotations::get).toList()).toList();
	}

	private static List<String> words(String quotation) {
		return WORD.matcher(quotation).results().flatMap(r -> Contractions.apart(Folding.of(r.group())).stream()).toList();
	}

	/// The row of outlets credited with these words, when versions credit different ones.
	private Optional<Fact> credits(List<Mention> row) {
		var credits = new ArrayList<Mention>();
		var outlets = new HashSet<String>();
		for (var m : row) {
			((Value.Quotation) m.value()).via().filter(via -> isNamed(credit(m.version(), via))).ifPresent(via -> {
				credits.add(credit(m.version(), via));
				outlets.add(outlet(via.of(wording.documents().get(m.version()).text())));
			});
		}
		if (outlets.size() < 2) {
			return Optional.empty();
		}
		var shown = new HashMap<Mention, String>();
		credits.forEach(c -> shown.put(c, c.value().normal()));
		return Optional.of(judge.differing(FactType.ATTRIBUTION, credits, shown, "credited with the same words"));
	}

	/// Whether an outlet is called by a name: "the newspaper" may be any.
	private boolean isNamed(Mention credit) {
		String words = wording.text(credit);
		return Character.isUpperCase(words.codePointAt(words.startsWith("the ") ? "the ".length() : 0));
	}

	private Mention credit(int version, Span via) {
		return new Mention(version, via, FactType.ATTRIBUTION, new Value.Name(via.of(wording.documents().get(version).text())),
				"credited with a quotation");
	}

	private static String outlet(String name) {
		return NameForm.of(name, FactType.ORGANISATION).key();
	}
}
