package variorum.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import variorum.article.Block;

/// How the text of articles is set: fonts, sizes and spaces in pixels, all times `zoom`.
///
/// Fonts are asked for by family after loading them, since a font used directly falls back to no other for the scripts it
/// lacks. They are set in code and not in the CSS because text is measured off the scene, where no CSS reaches.
record Typography(double zoom) {
	static final String SERIF = "Source Serif 4";
	static final String SERIF_STRONG = "Source Serif 4 SemiBold";
	static final String SANS = "Inter";
	static final String SANS_STRONG = "Inter SemiBold";

	private record Sized(String family, double size) { }

	/// The toolkit looks a font up anew each time, and every piece of text asks for one.
	private static final Map<Sized, Font> FONTS = new ConcurrentHashMap<>();

	/// The widest a line may be, in times the size of the letters: about 75 characters.
	private static final double MEASURE = 35;

	static {
		for (String file : List.of("SourceSerif4_400Regular", "SourceSerif4_400Regular_Italic", "SourceSerif4_600SemiBold",
				"Inter_400Regular", "Inter_600SemiBold")) {
			try (InputStream in = Typography.class.getResourceAsStream("fonts/" + file + ".ttf")) {
				Font.loadFont(in, 12);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	Typography {
		if (!(zoom >= 0.5 && zoom <= 4)) {
			throw new IllegalArgumentException("a zoom of " + zoom);
		}
	}

	/// Makes sure that the bundled fonts are loaded.
	static void load() {
		new Typography(1);
	}

	/// How a kind of block is set: its font, the leading between lines, the space above and below, the indent.
	record Setting(Font font, double leading, double above, double below, double indent) {
		/// The font of `words`: marks of punctuation that come from another font than the letters around them are set on the
		/// wrong side of these when they run from right to left, so such a paragraph is set in the platform's own font.
		Font font(String words) {
			return Typography.font(font, words);
		}
	}

	static Font font(Font font, String words) {
		return PieceNode.isRightToLeft(words) ? Font.font(Font.getDefault().getFamily(), font.getSize()) : font;
	}

	Setting of(Block.Kind kind) {
		return switch (kind) {
			case HEADLINE -> set(SERIF_STRONG, 20.5, 3, 10, 8, 0);
			case STANDFIRST -> set(SERIF, 17.5, 4, 0, 10, 0);
			case SUBHEAD -> set(SERIF_STRONG, 16.5, 4, 8, 6, 0);
			case PARAGRAPH, OTHER -> set(SERIF, 16, 5.5, 0, 11, 0);
			case QUOTE, EMBED, LIST_ITEM -> set(SERIF, 16, 5.5, 0, 11, 14);
			case BYLINE, DATELINE, SECTION, CAPTION, RELATED, CREDIT, LINKS, APPEAL -> set(SANS, 12.5, 4, 0, 9, 0);
		};
	}

	private Setting set(String family, double size, double leading, double above, double below, double indent) {
		var font = FONTS.computeIfAbsent(new Sized(family, size * zoom), f -> Font.font(f.family(), f.size()));
		return new Setting(font, leading * zoom, above * zoom, below * zoom, indent * zoom);
	}

	/// The widest a line of text may be.
	double measure() {
		return MEASURE * 16 * zoom;
	}
}
