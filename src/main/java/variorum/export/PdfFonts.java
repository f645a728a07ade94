package variorum.export;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of a document: those of the program, and for a letter that they do not have the first of the system that has
/// it. What nobody has is written as a question mark. Only the letters that are used are carried along.
final class PdfFonts {
	private static final System.Logger LOG = System.getLogger(PdfFonts.class.getName());
	private static final String FOLDER = "/variorum/ui/fonts/";
	private static final float UNITS = 1000;
	private static final String MISSING = "?";
	private static final Pattern SPECIAL = Pattern.compile("(?i)bold|oblique|italic|condensed|mono");
	/// From here on Unicode has letters again, in their forms.
	private static final int PRESENTATION = 0xFB00;

	/// What text is set in.
	enum Face {
		TEXT("SourceSerif4_400Regular.ttf"), STRONG("SourceSerif4_600SemiBold.ttf"), LABEL("Inter_400Regular.ttf");

		private final String file;

		Face(String file) {
			this.file = file;
		}
	}

	/// Letters that stand together in one typeface.
	private record Stretch(String words, PDFont font) { }

	private final PDDocument document;
	private final Map<Face, PDFont> faces = new EnumMap<>(Face.class);
	private final Map<Integer, Optional<PDFont>> others = new HashMap<>();
	private final List<PDFont> system = new ArrayList<>();
	private Optional<List<URI>> unread = Optional.empty();

	PdfFonts(PDDocument document) throws IOException {
		this.document = document;
		for (var f : Face.values()) {
			try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(FOLDER + f.file), f.file)) {
				faces.put(f, PDType0Font.load(document, in, true));
			}
		}
	}

	/// How wide words are, in points.
	float width(String words, Face face, float size) throws IOException {
		float width = 0;
		for (var s : stretches(words, face)) {
			width += s.font().getStringWidth(s.words()) / UNITS * size;
		}
		return width;
	}

	/// Writes words on the line at `y`, from `x` on.
	void show(PDPageContentStream out, String words, Face face, float size, float x, float y) throws IOException {
		out.beginText();
		out.newLineAtOffset(x, y);
		for (var s : stretches(words, face)) {
			out.setFont(s.font(), size);
			out.showText(s.words());
		}
		out.endText();
	}

	private List<Stretch> stretches(String words, Face face) {
		var stretches = new ArrayList<Stretch>();
		var now = new StringBuilder();
		PDFont last = face(face);
		for (int letter : words.codePoints().toArray()) {
			int cp = known(letter, face);
			var font = font(cp, face);
			if (font.isPresent() && !font.get().equals(last)) {
				add(stretches, now, last);
				last = font.get();
			}
			now.append(font.isPresent() ? Character.toString(cp) : isHidden(cp) ? "" : missing(last, face));
		}
		add(stretches, now, last);
		return stretches;
	}

	// The form of a letter that no typeface has is written as the letter.
	private int known(int cp, Face face) {
		String letter = cp < PRESENTATION ? "" : Normalizer.normalize(Character.toString(cp), Normalizer.Form.NFKC);
		return letter.isEmpty() || font(cp, face).isPresent() ? cp : letter.codePointAt(0);
	}

	private String missing(PDFont last, Face face) {
		return has(last, MISSING.codePointAt(0)) || last.equals(face(face)) ? MISSING : "";
	}

	private static void add(List<Stretch> stretches, StringBuilder words, PDFont font) {
		if (!words.isEmpty()) {
			stretches.add(new Stretch(words.toString(), font));
			words.setLength(0);
		}
	}

	private PDFont face(Face face) {
		return Objects.requireNonNull(faces.get(face));
	}

	private static boolean isHidden(int cp) {
		return Character.isISOControl(cp) || Character.getType(cp) == Character.FORMAT || Character.getType(cp) == Character.SURROGATE;
	}

	private Optional<PDFont> font(int cp, Face face) {
		if (isHidden(cp)) {
			return Optional.empty();
		}
		return has(face(face), cp) ? Optional.of(face(face)) : others.computeIfAbsent(cp, this::other);
	}

	private static boolean has(PDFont font, int cp) {
		try {
			font.encode(Character.toString(cp));
			return true;
		} catch (IllegalArgumentException | IOException notThere) {
			return false;
		}
	}

	// Typefaces of the system are read one by one, until one has the letter.
	private Optional<PDFont> other(int cp) {
		var known = system.stream().filter(f -> has(f, cp)).findFirst();
		while (known.isEmpty() && !files().isEmpty()) {
			known = load(files().removeFirst()).filter(f -> has(f, cp));
		}
		return known;
	}

	private List<URI> files() {
		if (unread.isEmpty()) {
			unread = Optional.of(new ArrayList<>(new FontFileFinder().find().stream().filter(u -> u.getPath().endsWith(".ttf"))
					.sorted(Comparator.comparing(PdfFonts::isSpecial).thenComparing(Comparator.naturalOrder())).toList()));
		}
		return unread.get();
	}

	/// Whether the name of a typeface tells that it is bold, leans, is narrow or has letters of one width.
	private static boolean isSpecial(URI file) {
		return SPECIAL.matcher(file.getPath()).find();
	}

	private Optional<PDFont> load(URI file) {
		try {
			var font = PDType0Font.load(document, new File(file));
			system.add(font);
			return Optional.of(font);
		} catch (IOException | RuntimeException unreadable) {
			LOG.log(System.Logger.Level.DEBUG, file + " is no typeface that can be embedded", unreadable);
			return Optional.empty();
		}
	}
}
