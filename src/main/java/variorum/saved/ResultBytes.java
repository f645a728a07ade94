package variorum.saved;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import variorum.align.Alignment;
import variorum.align.Passage;
import variorum.align.Relation;
import variorum.align.Table;
import variorum.article.Article;
import variorum.collation.Judged;
import variorum.facts.Asides;
import variorum.facts.Fact;
import variorum.facts.Mention;
import variorum.facts.Value;
import variorum.text.Span;
import variorum.text.Token;

/// What the engines judged, as bytes and back. The tokens are not in them: they are cut anew from the texts.
///
/// What comes back is not believed but asked: the sum of the bytes, every token once in the table, every place inside its
/// version's text. Cost: one walk over all of it.
final class ResultBytes {
	/// What was judged, without the tables.
	record Rest(List<Passage> alone, List<Relation> aloneRelations, List<Passage> passages, List<Relation> relations, List<Fact> facts,
			List<Asides.Aside> asides) { }

	private ResultBytes() { }

	static byte[] of(Judged judged) {
		var alone = judged.alone();
		byte[] rest = RecordBytes.of(new Rest(alone.map(Alignment::passages).orElse(List.of()),
				alone.map(Alignment::relations).orElse(List.of()), judged.alignment().passages(),
				judged.alignment().relations(), judged.facts(), judged.asides()), Rest.class);
		var tables = Stream.concat(alone.stream(), Stream.of(judged.alignment())).map(Alignment::table).toList();
		var bytes = ByteBuffer.allocate(Long.BYTES + 1 + tables.stream().mapToInt(ResultBytes::size).sum() + rest.length);
		bytes.putLong(0).put((byte) tables.size());
		tables.forEach(t -> write(t, bytes));
		bytes.put(rest);
		return bytes.putLong(0, sum(bytes.array())).array();
	}

	private static int size(Table t) {
		return Integer.BYTES + t.rows() * (1 + Integer.BYTES * t.versions());
	}

	private static void write(Table t, ByteBuffer out) {
		out.putInt(t.rows());
		for (int r = 0; r < t.rows(); r++) {
			out.put((byte) (t.isMoved(r) ? 1 : 0));
			for (int v = 0; v < t.versions(); v++) {
				out.putInt(t.token(r, v));
			}
		}
	}

	private static long sum(byte[] bytes) {
		var crc = new CRC32();
		crc.update(bytes, Long.BYTES, bytes.length - Long.BYTES);
		return crc.getValue();
	}

	/// What `bytes` say was judged of `articles`, whose tokens are `tokens`; empty where they are not what [#of] gave for them.
	static Optional<Judged> judged(byte[] bytes, List<Article> articles, List<List<Token>> tokens) {
		if (bytes.length <= Long.BYTES || ByteBuffer.wrap(bytes).getLong() != sum(bytes)) {
			return Optional.empty();
		}
		try {
			var in = ByteBuffer.wrap(bytes, Long.BYTES, bytes.length - Long.BYTES);
			var alone = in.get() > 1 ? Optional.of(table(in, tokens)) : Optional.<Table>empty();
			var table = table(in, tokens);
			var rest = (Rest) RecordBytes.read(in, Rest.class);
			return Optional.of(rest).filter(r -> fits(r, articles) && !in.hasRemaining()).map(r -> new Judged(
					alone.map(t -> new Alignment(r.alone(), t, r.aloneRelations())), new Alignment(r.passages(), table, r.relations()),
					r.facts(), r.asides()));
		} catch (RuntimeException otherThanWritten) {
			// Bytes that nobody wrote can fail in any constructor. The story is judged again.
			return Optional.empty();
		}
	}

	private static Table table(ByteBuffer in, List<List<Token>> tokens) {
		int rows = in.getInt();
		if (rows < 0 || rows > tokens.stream().mapToInt(List::size).sum()) {
			throw new IllegalArgumentException(rows + " rows for fewer tokens");
		}
		var moved = new boolean[rows];
		int[] cells = new int[Math.multiplyExact(rows, tokens.size())];
		int c = 0;
		for (int r = 0; r < rows; r++) {
			moved[r] = in.get() != 0;
			for (int v = 0; v < tokens.size(); v++) {
				cells[c++] = in.getInt();
			}
		}
		return new Table(tokens, cells, moved);
	}

	private static boolean fits(Rest rest, List<Article> articles) {
		return Stream.concat(rest.alone().stream(), rest.passages().stream()).allMatch(p -> fits(p, articles))
				&& Stream.concat(rest.facts().stream(), rest.asides().stream().map(Asides.Aside::fact)).flatMap(f -> f.mentions().stream())
						.allMatch(m -> places(m).allMatch(s -> fits(m.version(), s, articles)))
				&& Stream.concat(rest.aloneRelations().stream(), rest.relations().stream())
						.allMatch(r -> isThere(r.from(), articles) && isThere(r.to(), articles));
	}

	private static boolean fits(Passage p, List<Article> articles) {
		return p.readings().stream().allMatch(r -> fits(r.version(), r.span(), articles))
				&& p.links().stream().allMatch(l -> l.answers().stream().allMatch(
						a -> fits(p.readings().get(l.left()).version(), a.left(), articles)
								&& fits(p.readings().get(l.right()).version(), a.right(), articles)));
	}

	private static Stream<Span> places(Mention m) {
		var more = switch (m.value()) {
			case Value.Post(_, var holder) -> Stream.of(holder);
			case Value.Quotation(_, _, var speaker, var via) -> Stream.concat(speaker.stream(), via.stream());
			case Value.Name _, Value.Amount _, Value.Time _ -> Stream.<Span>empty();
		};
		return Stream.concat(Stream.of(m.span()), more);
	}

	private static boolean fits(int version, Span span, List<Article> articles) {
		return isThere(version, articles) && span.end() <= articles.get(version).text().length();
	}

	private static boolean isThere(int version, List<Article> articles) {
		return version >= 0 && version < articles.size();
	}
}
