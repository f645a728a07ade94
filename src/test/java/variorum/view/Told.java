package variorum.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import variorum.align.Alignment;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.align.Relation;
import variorum.align.Table;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.collation.Collation;
import variorum.facts.Fact;
import variorum.facts.FactType;
import variorum.facts.Mention;
import variorum.facts.Value;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// A small story made by hand. A version is lines, each a block: `# ` a headline, `~ ` furniture, `> ` an appeal, else a
/// paragraph. `{p:words}` is a reading of passage p, `[q:words]` a mention of fact q.
public final class Told {
	private final List<Article> articles = new ArrayList<>();
	private final Map<String, List<Passage.Reading>> readings = new LinkedHashMap<>();
	private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
	private final Map<String, Degree> degrees = new LinkedHashMap<>();
	private final List<String> moved = new ArrayList<>();
	private final List<String> differing = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();

	/// A ferry runs aground: B repeats A, C has the passages in another order, D has other words.
	public static Collation ferry() {
		return new Told()
				.version("""
						# {h:Ferry runs aground off Skerry}
						{a:The ferry [n:Aurora] ran aground off [s:Skerry] at dawn.} {b:[c:Eighty] people were taken off by boat.}
						{d:The harbour master blamed [f:fog].}
						Nothing else was known in the morning.
						~ Photograph: the harbour office""", "outlet", "The Island Post")
				.version("""
						{a:The ferry [n:Aurora] ran aground off [s:Skerry] at dawn.} {b:[c:Eighty] people were taken off by boat.}
						{d:The harbour master blamed [f:fog].}
						Nothing else was known in the morning.""")
				.version("""
						# {h:Ferry aground off Skerry}
						{d:The harbour master blamed [f:fog].}
						A fisherman told this paper that he had heard the horn for an hour before anybody answered it at all.
						{b:Some [c:ninety] people were taken off by boat.}
						{a:The ferry [n:Aurora] ran aground off [s:Skerry] at dawn.}
						> Our work is free for all to read, and it is paid for by its readers alone. Please give what you can today, and \
						ask your friends to give too, \
						so that we can go on telling you what the harbour office would rather not have told.""",
						"outlet", "Harbour News")
				.version("""
						{a:At first light the [n:Aurora] struck rocks near [s:Skerry].}
						{b:All [c:eighty] passengers left in lifeboats.} It was raining.""")
				.degree("a", Degree.REPHRASED).degree("b", Degree.EDITED).degree("h", Degree.EDITED).moved("d").differing("c")
				.copies(0, 1).collation();
	}

	/// Adds a version, with metadata as names and values.
	public Told version(String lines, String... metadata) {
		int version = articles.size();
		var text = new StringBuilder();
		var blocks = new ArrayList<Block>();
		for (String line : lines.split("\n")) {
			int start = text.length();
			Block.Kind kind = switch (line.charAt(0)) {
				case '#' -> Block.Kind.HEADLINE;
				case '~' -> Block.Kind.CREDIT;
				case '>' -> Block.Kind.APPEAL;
				default -> Block.Kind.PARAGRAPH;
			};
			read(kind == Block.Kind.PARAGRAPH ? line : line.substring(2), version, text);
			blocks.add(new Block(kind, new Span(start, text.length())));
			text.append("\n\n");
		}
		var known = Metadata.NONE;
		for (int i = 0; i < metadata.length; i += 2) {
			known = known.with(Metadata.Field.valueOf(metadata[i].toUpperCase(java.util.Locale.ROOT)), metadata[i + 1], "the test");
		}
		articles.add(new Article(String.valueOf((char) ('A' + version)), version + ".txt", known, text.toString(), blocks, List.of(),
				List.of(), SourceMap.identity(text.length())));
		return this;
	}

	private void read(String line, int version, StringBuilder text) {
		var open = new java.util.ArrayDeque<Map.Entry<String, Integer>>();
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '{' || c == '[') {
				open.push(Map.entry(line.substring(i + 1, line.indexOf(':', i)), text.length()));
				i = line.indexOf(':', i);
			} else if (c == '}') {
				var e = open.pop();
				readings.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
						.add(new Passage.Reading(version, new Span(e.getValue(), text.length())));
			} else if (c == ']') {
				var e = open.pop();
				var span = new Span(e.getValue(), text.length());
				var value = new Value.Amount(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, "", "", "", span.of(text));
				mentions.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
						.add(new Mention(version, span, e.getKey().equals("c") ? FactType.QUANTITY : FactType.PLACE, value, "the test"));
			} else {
				text.append(c);
			}
		}
	}

	/// How near the readings of a passage are; verbatim where nothing is said.
	public Told degree(String passage, Degree degree) {
		degrees.put(passage, degree);
		return this;
	}

	/// A passage that was moved.
	public Told moved(String passage) {
		moved.add(passage);
		return this;
	}

	/// A fact that is told differently.
	public Told differing(String fact) {
		differing.add(fact);
		return this;
	}

	/// Two versions of the same text.
	public Told copies(int a, int b) {
		relations.add(new Relation(a, b, 1, 1, Relation.Derivation.COPY, "the same text"));
		relations.add(new Relation(b, a, 1, 1, Relation.Derivation.COPY, "the same text"));
		return this;
	}

	/// The collation, with passages in the order of their first readings.
	public Collation collation() {
		var passages = new ArrayList<Passage>();
		readings.forEach((id, r) -> {
			if (r.stream().map(Passage.Reading::version).distinct().count() > 1) {
				passages.add(passage(id, r));
			}
		});
		var facts = new ArrayList<Fact>();
		mentions.forEach((id, m) -> facts.add(new Fact(m.getFirst().type(), m.getFirst().value().normal(), status(id, m), m,
				"the test")));
		return new Collation(articles, articles.stream().map(a -> Metadata.NONE).toList(),
				new Alignment(passages, table(), relations), facts, List.of());
	}

	private Fact.Status status(String id, List<Mention> m) {
		return differing.contains(id) ? Fact.Status.DIFFERING : m.size() > 1 ? Fact.Status.AGREED : Fact.Status.SINGLE;
	}

	private Passage passage(String id, List<Passage.Reading> r) {
		var links = new ArrayList<Passage.Link>();
		var loosest = Degree.VERBATIM;
		for (int i = 0; i < r.size(); i++) {
			for (int j = i + 1; j < r.size(); j++) {
				boolean same = text(r.get(i)).equals(text(r.get(j)));
				Degree d = same ? Degree.VERBATIM : degrees.getOrDefault(id, Degree.VERBATIM);
				loosest = d.compareTo(loosest) > 0 ? d : loosest;
				links.add(new Passage.Link(i, j, d, moved.contains(id), 0.9, "the test", List.of()));
			}
		}
		return new Passage(loosest, moved.contains(id), 0.9, "passage " + id, r, links);
	}

	private String text(Passage.Reading r) {
		return articles.get(r.version()).at(r.span());
	}

	private Table table() {
		var versions = articles.stream().map(a -> Tokens.of(a.text())).toList();
		int rows = versions.stream().mapToInt(List::size).sum();
		int[] cells = new int[rows * versions.size()];
		Arrays.fill(cells, Table.GAP);
		int r = 0;
		for (int v = 0; v < versions.size(); v++) {
			for (int t = 0; t < versions.get(v).size(); t++) {
				cells[r++ * versions.size() + v] = t;
			}
		}
		return new Table(new ArrayList<List<Token>>(versions), cells, new boolean[rows]);
	}

	/// The span of `words` in a version, for expectations.
	public static Optional<Span> find(Collation c, int version, String words) {
		int at = c.articles().get(version).text().indexOf(words);
		return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
	}
}
