package variorum.collation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.article.Block;
import variorum.article.Metadata;
import variorum.text.Span;

/// Applies those corrections that say what the versions themselves are: metadata, names, kinds of blocks, order, the day of
/// the story. What the engines then read is as the reader says.
final class ArticleCorrections {
	private static final String READER = "the reader";

	private final List<VersionKey> keys;
	private final List<Article> articles;
	private final TreeMap<Integer, Outcome> outcomes = new TreeMap<>();
	private Optional<LocalDate> date = Optional.empty();
	private Optional<List<Integer>> order = Optional.empty();

	private ArticleCorrections(Versions versions) {
		keys = versions.keys();
		articles = new ArrayList<>(versions.articles());
	}

	/// The versions as corrected, what came of each correction that is about them (by its index), and the story's day.
	record Prepared(Versions versions, TreeMap<Integer, Outcome> outcomes, Optional<LocalDate> date) { }

	static Prepared apply(Versions versions, List<Correction> corrections) {
		var work = new ArticleCorrections(versions);
		for (int i = 0; i < corrections.size(); i++) {
			work.apply(corrections.get(i)).ifPresent(new Putting(work.outcomes, i)::put);
		}
		var corrected = work.order.map(work::ordered).orElseGet(() -> new Versions(work.keys, work.articles));
		return new Prepared(corrected, work.outcomes, work.date);
	}

	private record Putting(TreeMap<Integer, Outcome> outcomes, int index) {
		void put(Outcome outcome) {
			outcomes.put(index, outcome);
		}
	}

	private Optional<Outcome> apply(Correction correction) {
		return switch (correction) {
			case Correction.MetadataIs m -> Optional.of(index(m.version()).map(i -> metadata(m, i)).orElseGet(() -> away(m)));
			case Correction.VersionName n -> Optional.of(index(n.version()).map(i -> name(n, i)).orElseGet(() -> away(n)));
			case Correction.BlockKind b -> Optional.of(kind(b));
			case Correction.VersionOrder o -> Optional.of(order(o));
			case Correction.StoryDate d -> {
				String before = date.map(LocalDate::toString).orElse("no day told for the story");
				date = Optional.of(d.date());
				yield Optional.of(new Outcome.Holds(d, before));
			}
			case Correction.Join _, Correction.Part _, Correction.Grade _, Correction.SameFact _, Correction.NotSameFact _,
				Correction.FactValue _, Correction.FactStatus _, Correction.FactSource _ -> Optional.empty();
		};
	}

	private Optional<Integer> index(VersionKey key) {
		int i = keys.indexOf(key);
		return i < 0 ? Optional.empty() : Optional.of(i);
	}

	private static Outcome away(Correction c) {
		return new Outcome.Waits(c, "its version is not in the story");
	}

	private Outcome metadata(Correction.MetadataIs m, int index) {
		var article = articles.get(index);
		Metadata now = m.value().isBlank() ? article.metadata().without(m.field())
				: article.metadata().with(m.field(), m.value().strip(), READER);
		articles.set(index, article.withMetadata(now));
		return new Outcome.Holds(m, article.metadata().get(m.field()).orElse("not told"));
	}

	private Outcome name(Correction.VersionName n, int index) {
		var article = articles.get(index);
		articles.set(index, article.withFile(n.name().strip()));
		return new Outcome.Holds(n, article.file());
	}

	private Outcome order(Correction.VersionOrder o) {
		var now = new ArrayList<>(o.order().stream().flatMap(k -> index(k).stream()).toList());
		if (now.isEmpty()) {
			return new Outcome.Waits(o, "none of its versions is in the story");
		}
		IntStream.range(0, keys.size()).filter(i -> !now.contains(i)).forEach(now::add);
		order = Optional.of(now);
		return new Outcome.Holds(o, articles.stream().map(Article::file).collect(Collectors.joining(", ")));
	}

	/// The versions in their new order, the letters going to them in the old one.
	private Versions ordered(List<Integer> now) {
		return new Versions(now.stream().map(keys::get).toList(), IntStream.range(0, now.size())
				.mapToObj(i -> articles.get(now.get(i)).withId(articles.get(i).id())).toList());
	}

	private Outcome kind(Correction.BlockKind b) {
		var there = Anchoring.find(new Versions(keys, articles), b.place());
		if (there.isEmpty()) {
			return new Outcome.Waits(b, Anchoring.reason(new Versions(keys, articles), b.place()));
		}
		var article = articles.get(there.get().version());
		var before = article.blocks().stream().filter(x -> x.span().overlaps(there.get().span())).map(x -> words(x.kind())).distinct()
				.collect(Collectors.joining(", "));
		articles.set(there.get().version(), article.withBlocks(article.blocks().stream()
				.flatMap(x -> cut(article.text(), x, there.get().span(), b.kind()).stream()).toList()));
		return new Outcome.Holds(b, before);
	}

	private static String words(Block.Kind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/// `block` with what of it lies in `span` made `kind`: all of it, or a piece where words of it lie outside.
	private static List<Block> cut(String text, Block block, Span span, Block.Kind kind) {
		if (!block.span().overlaps(span)) {
			return List.of(block);
		}
		int from = Math.max(block.span().start(), span.start());
		int to = Math.min(block.span().end(), span.end());
		boolean before = hasWords(text, block.span().start(), from);
		boolean after = hasWords(text, to, block.span().end());
		var pieces = new ArrayList<Block>();
		if (before) {
			pieces.add(new Block(block.kind(), new Span(block.span().start(), from)));
		}
		pieces.add(new Block(kind, new Span(before ? from : block.span().start(), after ? to : block.span().end())));
		if (after) {
			pieces.add(new Block(block.kind(), new Span(to, block.span().end())));
		}
		return pieces;
	}

	private static boolean hasWords(String text, int from, int to) {
		return text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
	}
}
