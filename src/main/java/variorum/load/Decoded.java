package variorum.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The characters of a file of text, without a byte order mark, and warnings about how they were found.
///
/// Source offsets count from the first character after the mark, in UTF-16 code units. The encoding is told by the
/// mark, else by the zeros that UTF-16 leaves beside Latin letters, else it is UTF-8, else (when the bytes are not UTF-8)
/// windows-1252, which gives every byte a character.
record Decoded(String text, List<String> warnings) {
	/// Bytes that are looked at, and the shares of zeros in their units, that tell UTF-16 from other text and from no text.
	private static final int BEGINNING = 4096;
	private static final double MOST = 0.7;
	private static final double FEW = 0.05;
	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final List<Mark> MARKS = List.of(
			new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
			new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0), new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
			new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE), new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

	private record Mark(Charset charset, int... bytes) {
		boolean opens(byte[] file) {
			for (int i = 0; i < bytes.length; i++) {
				if (i >= file.length || (file[i] & 0xFF) != bytes[i]) {
					return false;
				}
			}
			return true;
		}
	}

	static Decoded of(byte[] file) throws IOException {
		if (file.length == 0) {
			throw new IOException("the file is empty: nothing to compare; save the text into it or leave it out");
		}
		var mark = MARKS.stream().filter(m -> m.opens(file)).findFirst();
		byte[] bytes = mark.map(m -> Arrays.copyOfRange(file, m.bytes().length, file.length)).orElse(file);
		var decoded = mark.isPresent() ? marked(bytes, mark.get().charset()) : unmarked(bytes);
		requireText(decoded.text());
		return decoded;
	}

	private static Decoded marked(byte[] bytes, Charset charset) {
		try {
			return new Decoded(strict(bytes, charset), List.of());
		} catch (CharacterCodingException damaged) {
			return new Decoded(new String(bytes, charset), List.of("some characters are not valid " + charset.name()
					+ " and are shown as \uFFFD: save the file again as UTF-8"));
		}
	}

	private static Decoded unmarked(byte[] bytes) throws IOException {
		var wide = wide(bytes);
		if (wide.isPresent()) {
			return new Decoded(new String(bytes, wide.get()), List.of("read as " + wide.get().name()
					+ ", though no mark at its beginning says so: if letters look wrong, save the file as UTF-8"));
		}
		try {
			return new Decoded(strict(bytes, StandardCharsets.UTF_8), List.of());
		} catch (CharacterCodingException notUtf8) {
			String text = new String(bytes, WINDOWS);
			requireText(text);
			return new Decoded(text, List.of("not UTF-8, so it was read as windows-1252: if letters look wrong, save the file as UTF-8"));
		}
	}

	/// UTF-16 when most units of the beginning have a zero byte on one side and hardly any on the other.
	private static Optional<Charset> wide(byte[] bytes) {
		int units = Math.min(bytes.length, BEGINNING) / 2;
		int first = 0;
		int second = 0;
		for (int i = 0; i < units; i++) {
			first += bytes[2 * i] == 0 ? 1 : 0;
			second += bytes[2 * i + 1] == 0 ? 1 : 0;
		}
		boolean little = second > MOST * units && first < FEW * units;
		boolean big = first > MOST * units && second < FEW * units;
		return little ? Optional.of(StandardCharsets.UTF_16LE) : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
	}

	private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
		return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	private static void requireText(String text) throws IOException {
		long controls = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000B\u001A\u001B\b".indexOf(c) < 0).count();
		if (controls * 200 > text.length() || text.indexOf('\0') >= 0) {
			throw new IOException("this is not text (a picture, an archive or another program's file): save its text as .txt or .md");
		}
		if (text.startsWith("%PDF-") || text.startsWith("{\\rtf")) {
			throw new IOException("a PDF or a file of a word processor: save its text as .txt or .md");
		}
		if (Blanks.isBlank(text)) {
			throw new IOException("nothing but white space in the file: nothing to compare; save the text into it or leave it out");
		}
	}
}
