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
/// letters, as text without spaces is. A mark that ends inside a word parts it from nothing. Cost: each letter is measured a few
/// times.
final class PdfLines {
	private static final Pattern WORD = Pattern.compile("\\s+|\\S+");
	private static final float SIZE = 9.5f;
	private static final float LEADING = 1.4f;
	private static final float PARAGRAPH = 5;
	/// From this letter on, scripts are written without spaces.
	private static final int KANA = 0x3040;

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
	/// A passage whose first word is still to come.
	private Optional<Integer> coming = Optional.empty();
	private boolean rightToLeft;

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
			rightToLeft = PdfOrder.isRightToLeft(b.span().of(column.article().text()));
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
				.ifPresent(p -> coming = coming.or(() -> Optional.of(p)));
		var words = WORD.matcher(run.span().of(column.article().text()));
		while (words.find()) {
			String word = words.group().isBlank() ? " " : words.group();
			if (!word.isBlank() || x > 0) {
				word(word, run);
			}
		}
	}

	// A run may end inside a word: what stands of it in a line goes along to the next one.
	private void word(String word, Run run) throws IOException {
		float wide = fonts.width(word, style.face, style.size);
		if (x + wide > width && x > 0) {
			var begun = word.isBlank() ? List.<PdfLine.Bit>of() : begun(word);
			end();
			begun.forEach(b -> put(b.words(), b.width(), b.run()));
		}
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

	/// Takes from the line what stands of the word that `more` goes on with; nothing where the line may end between them.
	private List<PdfLine.Bit> begun(String more) throws IOException {
		var begun = new ArrayList<PdfLine.Bit>();
		boolean isParted = bits.stream().noneMatch(b -> b.words().contains(" "))
				|| stands(bits.getLast().words().codePointBefore(bits.getLast().words().length())) || stands(more.codePointAt(0));
		while (!isParted) {
			var last = bits.removeLast();
			int space = last.words().lastIndexOf(' ') + 1;
			isParted = space > 0;
			if (space > 0) {
				bits.add(bit(last.words().substring(0, space), last.x(), last.run()));
			}
			if (space < last.words().length()) {
				begun.addFirst(bit(last.words().substring(space), 0, last.run()));
			}
		}
		return begun;
	}

	/// Whether a line may end beside the letter: it is a word by itself, or a space.
	private static boolean stands(int cp) {
		return cp == ' ' || Character.isIdeographic(cp) || (Character.getType(cp) == Character.OTHER_LETTER && cp >= KANA);
	}

	private PdfLine.Bit bit(String words, float at, Run run) throws IOException {
		return new PdfLine.Bit(words, at, fonts.width(words, style.face, style.size), run);
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
		if (!word.isBlank()) {
			passage = passage.or(() -> coming);
			coming = Optional.empty();
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
		return bit(bit.words().stripTrailing(), bit.x(), bit.run());
	}

	// Where something runs from right to left, a line is set anew, in the order in which it is seen.
	private List<PdfLine.Bit> ordered() throws IOException {
		var seen = PdfOrder.of(bits.stream().map(PdfLine.Bit::words).toList(), rightToLeft);
		if (seen.isEmpty()) {
			return bits;
		}
		var placed = new ArrayList<PdfLine.Bit>();
		float at = 0;
		for (var piece : seen.get()) {
			placed.add(bit(piece.words(), at, bits.get(piece.of()).run()));
			at += placed.getLast().width();
		}
		float aside = rightToLeft ? Math.max(0, width - at) : 0;
		return placed.stream().map(b -> new PdfLine.Bit(b.words(), b.x() + aside, b.width(), b.run())).toList();
	}

	private void end() throws IOException {
		while (!bits.isEmpty() && bits.getLast().words().isBlank()) {
			bits.removeLast();
		}
		if (!bits.isEmpty()) {
			bits.add(stripped(bits.removeLast()));
			float gap = opens && !lines.isEmpty() ? PARAGRAPH : 0;
			lines.add(new PdfLine(ordered(), style.size, style.face, style.size * LEADING, gap, passage));
			opens = false;
			passage = Optional.empty();
		}
		bits = new ArrayList<>();
		x = 0;
	}
}
