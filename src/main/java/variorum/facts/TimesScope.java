package variorum.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import variorum.facts.TimesGrammar.Match;
import variorum.text.Span;

/// A sentence as lexemes `from` to before `to` of its block: how far tense and the day of an utterance reach.
record TimesScope(int from, int to) {
	private static final Set<String> SPOKEN = Set.of("said", "told", "announced", "wrote", "tweeted", "added", "declared");

	/// The sentences of `document` inside `block`, as stretches of its lexemes.
	static List<TimesScope> of(Document document, Lexemes text, Span block) {
		var scopes = new ArrayList<TimesScope>();
		int from = 0;
		for (Span s : sentences(document, block)) {
			int to = from;
			while (to < text.size() && text.at(to).span().start() < s.end()) {
				to++;
			}
			scopes.add(new TimesScope(from, to));
			from = to;
		}
		scopes.add(new TimesScope(from, text.size()));
		return scopes;
	}

	private static List<Span> sentences(Document document, Span block) {
		return document.sentences().stream().map(Document.Sentence::span).filter(block::contains).toList();
	}

	/// The scope that holds the lexeme `i`.
	static TimesScope around(List<TimesScope> scopes, int i) {
		return scopes.stream().filter(s -> i < s.to).findFirst().orElse(scopes.getLast());
	}

	/// The day on which the sentence was spoken, where it says so: "…, she said on Wednesday". It anchors what counts in
	/// weeks, not the weekday itself.
	Optional<LocalDate> uttered(Lexemes text, Match m, Optional<LocalDate> published) {
		boolean week = m.expression() instanceof TimeExpression.Offset o && o.unit() == TimesUnit.WEEK && !o.inStory();
		if (!week || published.isEmpty()) {
			return Optional.empty();
		}
		for (int i = from; i < to; i++) {
			OptionalInt day = TimesWords.weekday(text, i);
			if (day.isPresent() && spoken(text, i)) {
				return published.map(p -> p.minusDays(Math.floorMod(p.getDayOfWeek().getValue() - day.getAsInt(), 7)));
			}
		}
		return Optional.empty();
	}

	private static boolean spoken(Lexemes text, int i) {
		int before = text.is(i - 1, "on") ? i - 2 : i - 1;
		return text.in(before, SPOKEN) || text.in(i + 1, SPOKEN);
	}
}
