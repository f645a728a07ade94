package variorum.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

class CachingEncoderTest {
	@TempDir private Path folder;
	private int asked;

	@Test
	void what_is_kept_is_what_was_computed() {
		var made = encode("model", "One. Two.", 0);
		OnnxEncoderTest.assertSame(made, encode("model", "One. Two.", 0));
		assertEquals(1, asked);
	}

	@Test
	void a_text_that_stands_elsewhere_is_found_again_with_its_new_places() {
		encode("model", "One. Two.", 0);
		assertEquals(List.of(new Span(5, 7), new Span(7, 9)), encode("model", "more One. Two.", 5).pieces());
		assertEquals(1, asked);
	}

	@Test
	void another_model_or_text_is_asked_anew() {
		encode("model", "One. Two.", 0);
		encode("other", "One. Two.", 0);
		encode("model", "One! Two.", 0);
		assertEquals(3, asked);
	}

	@Test
	void damaged_files_are_made_anew() throws IOException {
		var made = encode("model", "One. Two.", 0);
		Path file = onlyFile();
		byte[] good = Files.readAllBytes(file);
		for (int cut = 0; cut < good.length; cut += 7) {
			Files.write(file, java.util.Arrays.copyOf(good, cut));
			OnnxEncoderTest.assertSame(made, encode("model", "One. Two.", 0));
			byte[] flipped = good.clone();
			flipped[cut] ^= 1;
			Files.write(file, flipped);
			OnnxEncoderTest.assertSame(made, encode("model", "One. Two.", 0));
		}
		assertEquals(1 + 2 * ((good.length + 6) / 7), asked);
	}

	@Test
	void a_folder_that_cannot_be_written_changes_nothing() throws IOException {
		Files.writeString(folder.resolve("taken"), "a file where a folder should be");
		var cache = new KeptFolder(folder.resolve("taken"), 1000);
		var encoder = new CachingEncoder(this.encoder(), "model", cache);
		assertEquals(1, encoder.encode("One.", List.of(new Span(0, 4)), Progress.NONE).size());
	}

	@Test
	void what_was_not_used_for_longest_goes_first() throws IOException {
		var cache = new KeptFolder(folder, 25);
		cache.write("a", new byte[10]);
		cache.write("b", new byte[10]);
		Files.setLastModifiedTime(folder.resolve("a"), FileTime.fromMillis(1000));
		Files.setLastModifiedTime(folder.resolve("b"), FileTime.fromMillis(2000));
		assertTrue(cache.read("a").isPresent());
		cache.write("c", new byte[10]);
		assertEquals(Optional.empty(), cache.read("b"));
		assertEquals(10, cache.read("a").orElseThrow().length);
	}

	@Test
	void each_platform_has_its_place() {
		place("Linux", Map.of("XDG_CACHE_HOME", "/x"), "/x/variorum/vectors");
		place("Linux", Map.of(), "/home/u/.cache/variorum/vectors");
		place("Mac OS X", Map.of(), "/home/u/Library/Caches/variorum/vectors");
		place("Windows 11", Map.of("LOCALAPPDATA", "/l"), "/l/variorum/vectors");
		place("Windows 11", Map.of(), "/home/u/AppData/Local/variorum/vectors");
	}

	private static void place(String system, Map<String, String> environment, String expected) {
		var properties = new Properties();
		properties.setProperty("os.name", system);
		properties.setProperty("user.home", "/home/u");
		assertEquals(Path.of(expected), KeptFolder.find("", "vectors", environment, properties).orElseThrow().path());
	}

	private Encoding encode(String model, String text, int from) {
		var cache = new KeptFolder(folder, KeptFolder.MOST);
		return new CachingEncoder(encoder(), model, cache).encode(text, List.of(new Span(from, text.length())), Progress.NONE).getFirst();
	}

	private Path onlyFile() throws IOException {
		try (var files = Files.list(folder)) {
			return files.toList().getFirst();
		}
	}

	/// Counts how often it is asked; its vectors hold numbers that half precision can hold.
	private Encoder encoder() {
		return new Encoder() {
			@Override
			public List<Encoding> encode(String text, List<Span> sentences, Progress progress) {
				asked++;
				return sentences.stream().map(s -> new Encoding(
						List.of(new Span(s.start(), s.start() + 2), new Span(s.start() + 2, s.start() + 4)),
						new float[][] {{0.5f, -1}, {0.25f, 3}}, new float[][] {{7, 8}, {1, 2}}, new float[] {-0.125f, 0})).toList();
			}

			@Override
			public void close() { }
		};
	}
}
