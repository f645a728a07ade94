package variorum.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import variorum.align.Degree;
import variorum.align.Passage;
import variorum.article.Article;
import variorum.article.Block;
import variorum.collation.Collation;
import variorum.text.Span;

/// One version with what is marked in it: the readings of passages and the mentions of facts, each list in [Mark#ORDER].
public record Column(int version, Article article, List<Mark.Shared> shared, List<Mark.Told> told) {
	public Column {
		shared = shared.stream().sorted(Mark.ORDER).toList();
		told = told.stream().sorted(Mark.ORDER).toList();
	}

	/// The column of `version` beside the versions `shown`. A passage is marked when one of the other versions shown tells it,
	/// and by the nearest wording among them; what `filter` leaves out is not marked.
	public static Column of(Collation collation, int version, List<Integer> shown, Filter filter) {
		var beside = new BitSet();
		shown.forEach(beside::set);
		var shared = new ArrayList<Mark.Shared>();
		List<Passage> passages = collation.alignment().passages();
		for (int p = 0; p < passages.size(); p++) {
			List<Passage.Reading> readings = passages.get(p).readings();
			for (int r = 0; r < readings.size(); r++) {
				if (readings.get(r).version() == version) {
					shared(p, passages.get(p), r, beside).filter(s -> filter.shows(s.degree())).ifPresent(shared::add);
				}
			}
		}
		var told = new ArrayList<Mark.Told>();
		for (int f = 0; f < collation.facts().size(); f++) {
			var fact = collation.facts().get(f);
			if (filter.shows(fact)) {
				for (var m : fact.mentions()) {
					if (m.version() == version) {
						told.add(new Mark.Told(f, m.span(), FactKind.of(m.type()), fact.status()));
					}
				}
			}
		}
		return new Column(version, collation.articles().get(version), shared, told);
	}

	private static Optional<Mark.Shared> shared(int index, Passage p, int reading, BitSet shown) {
		Degree nearest = null;
		boolean moved = false;
		for (var link : p.links()) {
			if (link.left() != reading && link.right() != reading) {
				continue;
			}
			int other = p.readings().get(link.left() == reading ? link.right() : link.left()).version();
			if (shown.get(other)) {
				nearest = nearest == null || link.degree().compareTo(nearest) < 0 ? link.degree() : nearest;
				moved |= link.moved();
			}
		}
		return nearest == null ? Optional.empty()
				: Optional.of(new Mark.Shared(index, reading, p.readings().get(reading).span(), nearest, moved));
	}

	/// The whole text as runs, each styled in one way; they concatenate to it exactly.
	///
	/// Every place where a mark or a block begins or ends is a cut; between two cuts the marks that hold are found by a sweep.
	/// Cost: cuts × the marks that overlap at one place.
	public List<Run> runs() {
		var cuts = new TreeSet<Integer>(List.of(0, article.text().length()));
		shared.forEach(m -> cut(cuts, m.span()));
		told.forEach(m -> cut(cuts, m.span()));
		article.blocks().forEach(b -> cut(cuts, b.span()));
		var passages = new Sweep<>(shared);
		var facts = new Sweep<>(told);
		var blocks = new BlockSweep(article.blocks());
		var runs = new ArrayList<Run>();
		int from = 0;
		for (int to : cuts) {
			if (to > from) {
				runs.add(run(new Span(from, to), passages.at(from), facts.at(from), blocks.isFurniture(from)));
			}
			from = to;
		}
		return runs;
	}

	private static Run run(Span span, Optional<Mark.Shared> passage, Optional<Mark.Told> fact, boolean furniture) {
		return new Run(span, passage.map(Mark.Shared::degree), passage.map(Mark.Shared::moved).orElse(false),
				fact.map(Mark.Told::kind), fact.map(Mark.Told::differing).orElse(false), furniture);
	}

	private static void cut(TreeSet<Integer> cuts, Span span) {
		cuts.add(span.start());
		cuts.add(span.end());
	}

	/// The innermost mark at offsets that only grow.
	private static final class Sweep<M extends Mark> {
		private final List<M> marks;
		private final List<M> open = new ArrayList<>();
		private int next;

		Sweep(List<M> marks) {
			this.marks = marks;
		}

		Optional<M> at(int offset) {
			while (next < marks.size() && marks.get(next).span().start() <= offset) {
				open.add(marks.get(next++));
			}
			open.removeIf(m -> m.span().end() <= offset);
			return open.stream().min(java.util.Comparator.comparingInt(m -> m.span().length()));
		}
	}

	private static final class BlockSweep {
		private final List<Block> blocks;
		private int next;

		BlockSweep(List<Block> blocks) {
			this.blocks = blocks;
		}

		boolean isFurniture(int offset) {
			while (next < blocks.size() && blocks.get(next).span().end() <= offset) {
				next++;
			}
			return next < blocks.size() && blocks.get(next).span().contains(offset) && !blocks.get(next).kind().isStory();
		}
	}
}
