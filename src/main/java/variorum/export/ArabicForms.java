package variorum.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters of the Arabic script as they look beside their neighbours: alone, first, between two or last, lam and alef as one.
///
/// Unicode has a letter for each form of most letters (its "presentation forms"), and their names and decompositions tell of
/// which letter and which form: the table is read off them. A letter without such forms stays what it is. Cost: one walk over
/// the text. Unicode Standard, chapter 9.2, Arabic Cursive Joining.
final class ArabicForms {
	private static final int[][] FORMS = {{0xFB50, 0xFBFF}, {0xFE80, 0xFEFC}};
	private static final int TATWEEL = 0x640;
	private static final List<String> KINDS = List.of(" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM");
	/// By letter, or by lam and alef: its forms in the order of [#KINDS], blank for none.
	private static final Map<String, String[]> TABLE = table();

	private ArabicForms() { }

	private static Map<String, String[]> table() {
		var table = new HashMap<String, String[]>();
		for (int[] range : FORMS) {
			for (int cp = range[0]; cp <= range[1]; cp++) {
				String form = Character.toString(cp);
				String name = Character.isDefined(cp) ? Character.getName(cp) : "";
				for (int k = 0; k < KINDS.size(); k++) {
					if (name.endsWith(KINDS.get(k))) {
						String letter = Normalizer.normalize(form, Normalizer.Form.NFKC);
						table.computeIfAbsent(letter, l -> new String[] {"", "", "", ""})[k] = form;
					}
				}
			}
		}
		return table;
	}

	/// For each code unit of `text` what is drawn for it: nothing for an alef that its lam took in.
	static List<String> of(String text) {
		var drawn = new ArrayList<String>(text.length());
		text.chars().forEach(c -> drawn.add(String.valueOf((char) c)));
		for (int i = 0; i < text.length(); i++) {
			if (!drawn.get(i).isEmpty() && TABLE.containsKey(text.substring(i, i + 1))) {
				join(text, i, drawn);
			}
		}
		return drawn;
	}

	private static void join(String text, int at, List<String> drawn) {
		int next = next(text, at);
		boolean before = joinsOn(text, before(text, at), drawn);
		String both = next == at + 1 && next < text.length() ? text.substring(at, next + 1) : "";
		if (text.charAt(at) == '\u0644' && TABLE.containsKey(both)) {
			drawn.set(at, form(both, before, false));
			drawn.set(next, "");
			return;
		}
		String letter = text.substring(at, at + 1);
		drawn.set(at, form(letter, before, next < text.length() && canFollow(text.charAt(next)) && isDual(text.charAt(at))));
	}

	private static String form(String letters, boolean before, boolean after) {
		String[] forms = TABLE.get(letters);
		String form = forms == null ? "" : forms[(before ? 1 : 0) + (after ? 2 : 0)];
		return form.isEmpty() ? letters : form;
	}

	/// Whether the letter at `at`, if there is one, reaches over to the next one. A lam that took in its alef does not.
	private static boolean joinsOn(String text, int at, List<String> drawn) {
		return at >= 0 && !drawn.get(at).isEmpty() && isDual(text.charAt(at));
	}

	private static boolean isDual(char c) {
		String[] forms = TABLE.get(String.valueOf(c));
		return c == TATWEEL || (forms != null && !forms[2].isEmpty());
	}

	private static boolean canFollow(char c) {
		String[] forms = TABLE.get(String.valueOf(c));
		return c == TATWEEL || (forms != null && !forms[1].isEmpty());
	}

	private static boolean isMark(char c) {
		return Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static int next(String text, int at) {
		int next = at + 1;
		while (next < text.length() && isMark(text.charAt(next))) {
			next++;
		}
		return next;
	}

	private static int before(String text, int at) {
		int before = at - 1;
		while (before >= 0 && isMark(text.charAt(before))) {
			before--;
		}
		return before;
	}
}
