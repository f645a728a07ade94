package variorum.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.collation.Collation;
import variorum.facts.Document;
import variorum.facts.FactType;
import variorum.facts.Mention;
import variorum.facts.Report;
import variorum.facts.Value;
import variorum.text.Sentences;
import variorum.text.Span;

/// Whom a version credits with what it tells: the speaker of a quotation or of reported words, the outlet they came by, a
/// source named in the sentence.
///
/// A fact is credited to the speaker of the innermost speech that covers it, quoted or reported; where none does, to the
/// source that its sentence names. Cost: one reading of the versions, then the speeches of one version a mention.
public final class Credits {
	/// What is told of a speaker besides: ", who joined the club last summer".
	private static final Pattern RELATIVE = Pattern.compile(",\\s+(?:who|which|whose)\\b.*");

	private final Collation collation;
	private final List<List<Report>> reports;
	private final List<List<Mention>> sources = new ArrayList<>();

	/// The credits that the versions `shown` give.
	public Credits(Collation c, List<Integer> shown) {
		collation = c;
		var read = new ArrayList<List<Report>>();
		for (int v = 0; v < c.articles().size(); v++) {
			read.add(shown.contains(v) ? Report.in(Document.of(v, c.articles().get(v), Optional.empty(), Optional.empty())) : List.of());
			sources.add(new ArrayList<>());
		}
		reports = List.copyOf(read);
		c.facts().stream().flatMap(f -> f.mentions().stream()).filter(m -> m.type() == FactType.ATTRIBUTION)
				.forEach(m -> sources.get(m.version()).add(m));
	}

	/// The credited as worded, for a reader: `Anna Berg, via The Lake Post`; nobody for what a version tells in its own name.
	public Optional<String> of(Mention m) {
		if (m.value() instanceof Value.Quotation q) {
			boolean named = q.speaker().map(s -> at(m.version(), s)).filter(s -> s.equalsIgnoreCase("he")
					|| s.equalsIgnoreCase("she")).isEmpty();
			return (named ? Optional.<String>empty() : report(m).flatMap(r -> words(m.version(), r.speaker(), r.via())))
					.or(() -> words(m.version(), q.speaker(), q.via()));
		}
		if (m.type() == FactType.ATTRIBUTION) {
			return Optional.empty();
		}
		return report(m).flatMap(r -> words(m.version(), r.speaker(), r.via())).or(() -> source(m));
	}

	private Optional<Report> report(Mention m) {
		return reports.get(m.version()).stream().filter(r -> r.content().contains(m.span())
				&& r.speaker().filter(m.span()::overlaps).isEmpty() && r.via().filter(m.span()::overlaps).isEmpty())
				.min(Comparator.comparingInt(r -> r.content().length()));
	}

	private Optional<String> source(Mention m) {
		if (sources.get(m.version()).isEmpty()) {
			return Optional.empty();
		}
		Span sentence = sentence(m);
		var named = new LinkedHashSet<String>();
		sources.get(m.version()).stream().filter(s -> sentence.overlaps(s.span()) && !s.span().overlaps(m.span()))
				.forEach(s -> named.add(at(m.version(), s.span())));
		return named.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", named));
	}

	private Span sentence(Mention m) {
		var article = collation.articles().get(m.version());
		return article.blocks().stream().filter(b -> b.span().overlaps(m.span())).findFirst()
				.flatMap(b -> Sentences.of(article.text(), b.span()).stream().filter(s -> s.overlaps(m.span())).findFirst())
				.orElse(m.span());
	}

	private Optional<String> words(int version, Optional<Span> speaker, Optional<Span> via) {
		var who = speaker.map(s -> RELATIVE.matcher(at(version, s)).replaceFirst(""));
		var by = via.map(s -> "via " + at(version, s));
		return who.isPresent() && by.isPresent() ? Optional.of(who.get() + ", " + by.get()) : who.or(() -> by);
	}

	private String at(int version, Span span) {
		return collation.articles().get(version).at(span).replaceAll("\\s+", " ");
	}
}
