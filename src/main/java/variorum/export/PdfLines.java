package variorum.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import variorum.article.Block;
import variorum.view.Column;
import variorum.view.Mark;
import variorum.view.Run;

/// Breaks a column's text into lines: greedily, at white space; a word that is wider than the column is broken between its
/// letters, as text without spaces is. Cost: each letter is measured a few times.
final class PdfLines {
	private static final Pattern WORD = Pattern.compile("\\s+|\\S+");
	private static final float SIZE = 9.5f;
	private static final float LEADING = 1.4f;
	private static final float PARAGRAPH = 5;

	private final Column column;
	private final PdfFonts fonts;
	private final float width;
	private final List<PdfLine> lines = new ArrayList<>();
	// The line in the making.
	private List<PdfLine.Bit> bits = new ArrayList<>();
	private float x;
	private Style style = Style.TEXT;
	private boolean opens;
	private Optional<Integer> passage = Optional.empty();

	/// How a block is set.
	private enum Style {
		HEADLINE(PdfFonts.Face.STRONG, 14), SUBHEAD(PdfFonts.Face.STRONG, SIZE + 0.5f), TEXT(PdfFonts.Face.TEXT, SIZE),
		FURNITURE(PdfFonts.Face.LABEL, 7);

		private final PdfFonts.Face face;
		private final float size;

		Style(PdfFonts.Face face, float size) {
			this.face = face;
			this.size = size;
		}

		static Style of(Block b) {
			return b.kind() == Block.Kind.HEADLINE ? HEADLINE : b.kind() == Block.Kind.SUBHEAD ? SUBHEAD
					: b.kind().isStory() ? TEXT : FURNITURE;
		}
	}

	/// The lines of `column` in `width` points.
	PdfLines(Column column, PdfFonts fonts, float width) {
		this.column = column;
		this.fonts = fonts;
		this.width = width - PdfLine.INDENT;
	}

	List<PdfLine> lines() throws IOException {
		List<Run> runs = column.runs();
		int next = 0;
		for (Block b : column.article().blocks()) {
			style = Style.of(b);
			opens = true;
			while (next < runs.size() && runs.get(next).span().end() <= b.span().start()) {
				next++;
			}
			for (; next < runs.size() && runs.get(next).span().start() < b.span().end(); next++) {
				run(runs.get(next));
			}
			end();
		}
		return lines;
	}

	private void run(Run run) throws IOException {
		column.shared().stream().filter(m -> m.span().start() == run.span().start()).map(Mark.Shared::passage).findFirst()
				.ifPresent(p -> passage = passage.or(() -> Optional.of(p)));
		var words = WORD.matcher(run.span().of(column.article().text()));
		while (words.find()) {
			String word = words.group().isBlank() ? " " : words.group();
			if (!word.isBlank() || x > 0) {
				word(word, run);
			}
		}
	}

	// A run may end inside a word; then what follows it is not parted from it unless the line is full.
	private void word(String word, Run run) throws IOException {
		float wide = fonts.width(word, style.face, style.size);
		if (x + wide > width && x > 0) {
			end();
		}
		if (wide <= width) {
			put(word, wide, run);
			return;
		}
		int from = 0;
		while (from < word.length()) {
			int to = fitting(word, from);
			put(word.substring(from, to), fonts.width(word.substring(from, to), style.face, style.size), run);
			from = to;
			if (from < word.length()) {
				end();
			}
		}
	}

	/// Up to where a piece of a long word that begins at `from` fits into a line.
	private int fitting(String word, int from) throws IOException {
		int to = word.offsetByCodePoints(from, 1);
		float wide = fonts.width(word.substring(from, to), style.face, style.size);
		while (to < word.length()) {
			int next = word.offsetByCodePoints(to, 1);
			wide += fonts.width(word.substring(to, next), style.face, style.size);
			if (wide > width) {
				break;
			}
			to = next;
		}
		return to;
	}

	private void put(String word, float wide, Run run) {
		if (word.isBlank() && x == 0) {
			return;
		}
		if (!bits.isEmpty() && bits.getLast().run().equals(run)) {
			var last = bits.removeLast();
			bits.add(new PdfLine.Bit(last.words() + word, last.x(), last.width() + wide, run));
		} else {
			bits.add(new PdfLine.Bit(word, x, wide, run));
		}
		x += wide;
	}

	// White space at the end of a line is not marked.
	private PdfLine.Bit stripped(PdfLine.Bit bit) throws IOException {
		String words = bit.words().stripTrailing();
		return new PdfLine.Bit(words, bit.x(), fonts.width(words, style.face, style.size), bit.run());
	}

	private void end() throws IOException {
		while (!bits.isEmpty() && bits.getLast().words().isBlank()) {
			bits.removeLast();
		}
		if (!bits.isEmpty()) {
			bits.add(stripped(bits.removeLast()));
			lines.add(new PdfLine(bits, style.size, style.face, style.size * LEADING, opens && !lines.isEmpty() ? PARAGRAPH : 0, passage));
			opens = false;
			passage = Optional.empty();
		}
		bits = new ArrayList<>();
		x = 0;
	}
}
