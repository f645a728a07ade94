package variorum.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The order in which the parts of a line are seen, where letters in it run from right to left: the Unicode Bidirectional
/// Algorithm as the JDK has it ([Bidi]), with the letters of Arabic joined ([ArabicForms]) and brackets turned around. What a
/// typeface itself knows of placing marks above and below letters is not asked.
final class PdfOrder {
	private static final String BRACKETS = "()[]{}<>«»‹›≤≥";

	/// Words as they are drawn, from left to right, of part number `of` of the line.
	record Piece(int of, String words) { }

	private PdfOrder() { }

	/// Whether the first letter with a direction runs from right to left, as the Unicode paragraph rule has it.
	static boolean isRightToLeft(String words) {
		return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

	/// What `parts`, which together are a line of a paragraph that runs from right to left or not, look like; empty where
	/// they are drawn as they are.
	static Optional<List<Piece>> of(List<String> parts, boolean rightToLeft) {
		String line = String.join("", parts);
		char[] letters = line.toCharArray();
		if (!rightToLeft && !Bidi.requiresBidi(letters, 0, letters.length)) {
			return Optional.empty();
		}
		var bidi = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		var joined = ArabicForms.of(line);
		var pieces = new ArrayList<Piece>();
		var levels = new ArrayList<Byte>();
		int start = 0;
		for (int p = 0; p < parts.size(); p++) {
			int end = start + parts.get(p).length();
			while (start < end) {
				int to = start + 1;
				while (to < end && bidi.getLevelAt(to) == bidi.getLevelAt(start)) {
					to++;
				}
				int level = bidi.getLevelAt(start);
				pieces.add(new Piece(p, level % 2 == 0 ? String.join("", joined.subList(start, to)) : turned(line, joined, start, to)));
				levels.add((byte) level);
				start = to;
			}
		}
		return Optional.of(seen(pieces, levels));
	}

	/// Words of one direction, or of several, as they are drawn.
	static String of(String words) {
		return of(List.of(words), isRightToLeft(words)).map(l -> String.join("", l.stream().map(Piece::words).toList())).orElse(words);
	}

	private static List<Piece> seen(List<Piece> pieces, List<Byte> levels) {
		byte[] all = new byte[levels.size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = levels.get(i);
		}
		Object[] order = pieces.toArray();
		Bidi.reorderVisually(all, 0, order, 0, order.length);
		return Arrays.stream(order).map(Piece.class::cast).toList();
	}

	/// Letters from right to left; marks stay behind the letter that they are on.
	private static String turned(String line, List<String> joined, int from, int to) {
		var turned = new StringBuilder();
		int end = to;
		while (end > from) {
			int start = line.offsetByCodePoints(end, -1);
			while (start > from && Character.getType(line.codePointAt(start)) == Character.NON_SPACING_MARK) {
				start = line.offsetByCodePoints(start, -1);
			}
			turned.append(end - start == 1 ? mirrored(joined.get(start)) : String.join("", joined.subList(start, end)));
			end = start;
		}
		return turned.toString();
	}

	private static String mirrored(String letter) {
		int at = letter.length() == 1 ? BRACKETS.indexOf(letter) : -1;
		return at < 0 ? letter : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
	}
}
