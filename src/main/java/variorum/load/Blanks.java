package variorum.load;

/// What counts as white space while reading: everything that Unicode calls a space, no-break spaces included, and the
/// marks without width that web pages leave behind.
final class Blanks {
	private static final String ZERO_WIDTH = "\u200B\u2060\uFEFF";

	private Blanks() { }

	static boolean is(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || ZERO_WIDTH.indexOf(c) >= 0;
	}

	static boolean isBlank(String s) {
		return skip(s, 0) == s.length();
	}

	/// Where the first unit from `from` on stands that is not white space; the length when there is none.
	static int skip(String s, int from) {
		int i = from;
		while (i < s.length() && is(s.charAt(i))) {
			i++;
		}
		return i;
	}

	/// The end of `[start, end)` without the white space at its end; not before `start`.
	static int trimmedEnd(String s, int start, int end) {
		int i = end;
		while (i > start && is(s.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	/// `s` without white space at both ends, and every run of white space inside as one plain space.
	static String squeezed(String s) {
		var b = new StringBuilder(s.length());
		boolean gap = false;
		for (int i = 0; i < s.length(); i++) {
			if (is(s.charAt(i))) {
				gap = true;
			} else {
				b.append(gap && !b.isEmpty() ? " " : "").append(s.charAt(i));
				gap = false;
			}
		}
		return b.toString();
	}

	/// Whether `s` holds no letter and no digit.
	static boolean isWordless(String s) {
		return s.codePoints().noneMatch(Character::isLetterOrDigit);
	}
}
