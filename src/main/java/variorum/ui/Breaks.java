package variorum.ui;

import java.util.HashMap;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Breaks text that runs from right to left into lines, word by word: the layout of JavaFX 26 throws where it wraps such a
/// run by itself (`PrismTextLayout.computeTrailingSpaceWidth` takes a run's offsets for the text's). Spaces become line
/// breaks, so every offset stays; other text is left to the layout.
final class Breaks {
	/// Of the width, what words may fill: they are measured one by one, and set together they may need a little more.
	private static final double SAFE = 0.96;
	private static final Pattern WORD = Pattern.compile("\\S+");

	private Breaks() { }

	/// `words` with a line break for the space before each word that no longer fits into `width`.
	static String at(String words, Font font, double width) {
		if (!isNeeded(words)) {
			return words;
		}
		var broken = new StringBuilder(words);
		var known = new HashMap<String, Double>();
		double space = width(" ", font);
		double used = 0;
		var word = WORD.matcher(words);
		while (word.find()) {
			double wide = known.computeIfAbsent(word.group(), w -> width(w, font));
			boolean opens = word.start() == 0 || words.charAt(word.start() - 1) == '\n';
			if (!opens && used + space + wide > width * SAFE) {
				broken.setCharAt(word.start() - 1, '\n');
				opens = true;
			}
			used = opens ? wide : used + space + wide;
		}
		return broken.toString();
	}

	private static double width(String word, Font font) {
		var text = new Text(word);
		text.setFont(font);
		return text.getLayoutBounds().getWidth();
	}

	/// Whether a text has letters that run from right to left.
	static boolean isNeeded(String words) {
		return words.chars().anyMatch(c -> c >= 0x0590 && switch (Character.getDirectionality((char) c)) {
			case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
			default -> false;
		});
	}

	/// Lets a label wrap where that is safe; else it is cut where it is too long.
	static void wrap(Label label) {
		label.textProperty().subscribe(words -> label.setWrapText(words == null || !isNeeded(words)));
	}
}
