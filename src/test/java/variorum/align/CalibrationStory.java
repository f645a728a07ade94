package variorum.align;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.article.SourceMap;
import variorum.text.Span;

/// A story with its gold: which stretches of two versions tell the same.
///
/// `units` are, version by version, the stretches that somebody judged; `links` the pairs of them that belong together, as
/// `version unit version unit`. Versions with different numbers in `story` tell different stories: nothing of theirs belongs
/// together, judged or not.
record CalibrationStory(String set, String id, List<Article> articles, List<Integer> story, List<List<Span>> units,
		Set<List<Integer>> links) {
	/// The gold of a folder that holds `alignment.jsonl`. Rows of one topic, told apart by what follows the number in their
	/// id, become one story of two events.
	static List<CalibrationStory> read(Path folder, int most) throws IOException {
		var topics = new TreeMap<String, List<JsonNode>>();
		var mapper = new ObjectMapper();
		for (String line : Files.readAllLines(folder.resolve("alignment.jsonl"))) {
			if (!line.isBlank()) {
				JsonNode row = mapper.readTree(line);
				topics.computeIfAbsent(row.get("id").asText().replaceAll("(?<=\\d)(ecb|ecbplus)$", ""), t -> new ArrayList<>()).add(row);
			}
		}
		var stories = new ArrayList<CalibrationStory>();
		topics.forEach((topic, rows) -> stories.add(of(folder.getFileName().toString(), topic, rows, most)));
		return stories;
	}

	private static CalibrationStory of(String set, String id, List<JsonNode> rows, int most) {
		var articles = new ArrayList<Article>();
		var story = new ArrayList<Integer>();
		var units = new ArrayList<List<Span>>();
		var links = new HashSet<List<Integer>>();
		for (int r = 0; r < rows.size(); r++) {
			var index = new HashMap<String, Integer>();
			int taken = 0;
			for (JsonNode a : rows.get(r).get("articles")) {
				if (taken++ < most) {
					index.put(a.get("id").asText(), articles.size());
					articles.add(article(a.get("id").asText(), a.get("text").asText()));
					story.add(r);
					units.add(units(rows.get(r), a));
				}
			}
			for (JsonNode p : rows.get(r).get("passages")) {
				link(p.get("spans"), index, units, links);
			}
		}
		return new CalibrationStory(set, id, articles, story, units, links);
	}

	private static void link(JsonNode spans, Map<String, Integer> index, List<List<Span>> units, Set<List<Integer>> links) {
		for (JsonNode x : spans) {
			for (JsonNode y : spans) {
				Integer a = index.get(x.get("article").asText());
				Integer b = index.get(y.get("article").asText());
				if (a != null && b != null && a < b) {
					for (int i : inside(units.get(a), span(x))) {
						for (int j : inside(units.get(b), span(y))) {
							links.add(List.of(a, i, b, j));
						}
					}
				}
			}
		}
	}

	private static List<Span> units(JsonNode row, JsonNode article) {
		var units = new TreeSet<Span>();
		if (article.has("sentences")) {
			for (JsonNode s : article.get("sentences")) {
				units.add(new Span(s.get(0).asInt(), s.get(1).asInt()));
			}
			if (article.has("annotated")) {
				units.removeIf(u -> !isIn(u, article.get("annotated")));
			}
		} else {
			row.get("passages").forEach(p -> p.get("spans").forEach(s -> {
				if (s.get("article").asText().equals(article.get("id").asText())) {
					units.add(span(s));
				}
			}));
		}
		return new ArrayList<>(units);
	}

	private static boolean isIn(Span unit, JsonNode zones) {
		for (JsonNode z : zones) {
			if (2 * unit.overlap(new Span(z.get(0).asInt(), z.get(1).asInt())) >= unit.length()) {
				return true;
			}
		}
		return false;
	}

	private static Span span(JsonNode s) {
		return new Span(s.get("start").asInt(), s.get("end").asInt());
	}

	private static List<Integer> inside(List<Span> units, Span span) {
		var found = new ArrayList<Integer>();
		for (int i = 0; i < units.size(); i++) {
			if (2 * units.get(i).overlap(span) >= units.get(i).length()) {
				found.add(i);
			}
		}
		return found;
	}

	static Article article(String id, String text) {
		var blocks = new ArrayList<Block>();
		int from = 0;
		for (String part : text.split("(?<=\\n)(?=\\s*\\n)")) {
			String body = part.strip();
			int start = from + (body.isEmpty() ? 0 : part.indexOf(body));
			if (!body.isEmpty()) {
				blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + body.length())));
			}
			from += part.length();
		}
		return new Article(id, id, Metadata.NONE, text, blocks, List.of(), List.of(), SourceMap.identity(text.length()));
	}

	/// The same with the versions at `places` only.
	CalibrationStory only(List<Integer> places) {
		var kept = new HashSet<List<Integer>>();
		for (var l : links) {
			int a = places.indexOf(l.get(0));
			int b = places.indexOf(l.get(2));
			if (a >= 0 && b >= 0) {
				kept.add(a < b ? List.of(a, l.get(1), b, l.get(3)) : List.of(b, l.get(3), a, l.get(1)));
			}
		}
		return new CalibrationStory(set, id + places, places.stream().map(articles::get).toList(),
				places.stream().map(story::get).toList(), places.stream().map(units::get).toList(), kept);
	}

	/// The same with each version telling only some of its units, chosen by `seed`, so that what stands beside a pair says less
	/// of it: the way reporters choose, not the way translators follow.
	CalibrationStory thinned(long seed, double share) {
		var random = new Random(seed);
		var thin = new ArrayList<Article>();
		var left = new ArrayList<List<Span>>();
		var places = new ArrayList<Map<Integer, Integer>>();
		for (int v = 0; v < articles.size(); v++) {
			var text = new StringBuilder();
			var spans = new ArrayList<Span>();
			var place = new HashMap<Integer, Integer>();
			for (int u = 0; u < units.get(v).size(); u++) {
				if (random.nextDouble() < share) {
					place.put(u, spans.size());
					spans.add(new Span(text.length(), text.length() + units.get(v).get(u).length()));
					text.append(articles.get(v).at(units.get(v).get(u))).append("\n\n");
				}
			}
			thin.add(article(articles.get(v).id(), text.toString()));
			left.add(spans);
			places.add(place);
		}
		var kept = new HashSet<List<Integer>>();
		for (var l : links) {
			Integer i = places.get(l.get(0)).get(l.get(1));
			Integer j = places.get(l.get(2)).get(l.get(3));
			if (i != null && j != null) {
				kept.add(List.of(l.get(0), i, l.get(2), j));
			}
		}
		return new CalibrationStory(set, id + " thinned", thin, story, left, kept);
	}

	/// Whether two clauses belong together; empty where nobody judged.
	Optional<Boolean> belong(Clause a, Clause b) {
		if (!story.get(a.version()).equals(story.get(b.version()))) {
			return Optional.of(false);
		}
		var here = covered(a);
		var there = covered(b);
		if (here.isEmpty() || there.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(here.stream().anyMatch(i -> there.stream().anyMatch(j -> links.contains(List.of(a.version(), i, b.version(),
				j)))));
	}

	private List<Integer> covered(Clause c) {
		var found = new ArrayList<Integer>();
		var judged = units.get(c.version());
		for (int i = 0; i < judged.size(); i++) {
			if (2 * judged.get(i).overlap(c.span()) >= Math.min(judged.get(i).length(), c.span().length())) {
				found.add(i);
			}
		}
		return found;
	}
}
