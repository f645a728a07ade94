package variorum.collation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.export.CollationJson;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.facts.Mention;
import variorum.load.StoryLoader;
import variorum.text.Progress;
import variorum.text.Span;

/// Makes versions for tests and tells what came of them in a line.
final class Told {
	private Told() { }

	/// Versions A, B, … of these texts, under the keys a, b, …
	static Versions versions(String... texts) {
		return new Versions(IntStream.range(0, texts.length).mapToObj(i -> key(i)).toList(),
				IntStream.range(0, texts.length).mapToObj(i -> article(i, texts[i])).toList());
	}

	static VersionKey key(int i) {
		return new VersionKey(String.valueOf((char) ('a' + i)));
	}

	static Article article(int i, String text) {
		return StoryLoader.paste((char) ('a' + i) + ".txt", text).articles().getFirst().withId(StoryLoader.letter(i));
	}

	/// The place of the first `words` in version `i`.
	static Place place(Versions versions, int i, String words) {
		int at = versions.articles().get(i).text().indexOf(words);
		if (at < 0) {
			throw new IllegalArgumentException("no " + words + " in " + versions.articles().get(i).text());
		}
		return versions.place(i, new Span(at, at + words.length()));
	}

	/// The anchor of the first mention of `type` in version `i` with these words.
	static FactAnchor anchor(Corrected c, FactType type, int i, String words) {
		for (Fact f : c.collation().facts()) {
			for (Mention m : f.mentions()) {
				if (m.version() == i && m.type() == type && c.versions().articles().get(i).at(m.span()).equals(words)) {
					return c.anchor(f, m);
				}
			}
		}
		throw new IllegalArgumentException("nobody tells " + words + ": " + facts(c, type));
	}

	static Corrected complete(Versions versions, List<Correction> corrections) {
		return complete(Collator.exact(versions, corrections, List.of(), Progress.NONE));
	}

	static Corrected complete(Corrected exact) {
		return Collator.complete(exact, Optional.empty(), Collator.TIGHTNESS, Progress.NONE);
	}

	/// The whole collation as the program writes it.
	static String json(Collation c) {
		var out = new StringWriter();
		try {
			CollationJson.write(c, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString();
	}

	/// A passage a line: `degree A=words B=words`.
	static String passages(Corrected c) {
		return c.collation().alignment().passages().stream().map(p -> p.degree().name().toLowerCase(java.util.Locale.ROOT) + p.readings()
				.stream().map(r -> " " + c.collation().articles().get(r.version()).id() + "="
						+ c.collation().articles().get(r.version()).at(r.span())).collect(Collectors.joining()))
				.collect(Collectors.joining("\n"));
	}

	/// A fact of a type a line: `STATUS value: A=words B=words`.
	static String facts(Corrected c, FactType type) {
		return c.collation().facts().stream().filter(f -> f.type() == type).map(f -> f.status() + " " + f.value() + ":" + f.mentions()
				.stream().map(m -> " " + c.collation().articles().get(m.version()).id() + "="
						+ c.collation().articles().get(m.version()).at(m.span())).collect(Collectors.joining()))
				.collect(Collectors.joining("\n"));
	}

	/// An outcome a line: `holds: before` or `waits: why`.
	static String outcomes(Corrected c) {
		var lines = new ArrayList<String>();
		for (var o : c.outcomes()) {
			lines.add(switch (o) {
				case Outcome.Holds(_, var before) -> "holds: " + before;
				case Outcome.Waits(_, var why) -> "waits: " + why;
			});
		}
		return String.join("\n", lines);
	}
}
