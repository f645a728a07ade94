package variorum.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Damaged and hostile files: whatever they hold, opening one ends soon, either with a story and what is missing of it or with
/// a word why not, and writes nothing.
///
/// `-Dvariorum.hostile.files=10000` asks for more of them, `-Dvariorum.hostile.seed=7` for others; with `-DargLine=-Xmx512m`
/// it shows how much memory is enough:
/// `mvn test -Dtest=HostileFilesTest -Dvariorum.hostile.files=10000 -DargLine="-Xmx512m -Dvariorum.cache=off"`.
class HostileFilesTest {
	private static final int FILES = Integer.getInteger("variorum.hostile.files", 1000);
	private static final long SEED = Long.getLong("variorum.hostile.seed", 1);

	@TempDir Path folder;
	private int opened;
	private int refused;

	@Test
	@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
	void no_file_crashes_hangs_or_writes_elsewhere() throws IOException {
		Path inner = Files.createDirectories(folder.resolve("a/b"));
		Path file = inner.resolve("story.variorum");
		var made = new Stories(SEED);
		var story = new SavedStory(made.full(inner), made.contents, Map.of("zoom", "1"));
		byte[] good = new StoryFile(file, Limits.here()).bytes(story, "test");
		for (int i = 0; i < FILES; i++) {
			Files.write(file, hostile(new Random(SEED + i), good, i));
			open(file, i);
		}
		assertEquals(FILES, opened + refused);
		assertTrue(opened > FILES / 3 && refused > 0, opened + " opened, " + refused + " refused");
		try (var all = Files.walk(folder)) {
			assertEquals(List.of(file), all.filter(Files::isRegularFile).toList());
		}
	}

	private void open(Path file, int number) throws IOException {
		try {
			var story = SavedStory.open(file).story();
			assertTrue(story.edition().versions().stream().allMatch(w -> w.now().from().isEmpty()
					|| Path.of(w.now().from()).startsWith(file.getParent())), "file " + number);
			StoryVersions.read(story.edition(), story.contents());
			opened++;
		} catch (IOException said) {
			assertTrue(said.getMessage() != null && !said.getMessage().isBlank(), "file " + number);
			refused++;
		} catch (RuntimeException | Error crash) {
			throw new AssertionError("file " + number + " of seed " + SEED, crash);
		}
	}

	private static byte[] hostile(Random random, byte[] good, int number) throws IOException {
		return switch (number % 10) {
			case 0, 1, 2 -> flipped(random, good, 1 + random.nextInt(6));
			case 3 -> Arrays.copyOf(good, random.nextInt(good.length));
			case 4 -> spliced(random, good);
			case 5 -> headers(random, good);
			case 6 -> zip(random, Map.of("manifest.json", manifest(random), "corrections.json", json(random), "notes.json", json(random),
					"view.json", json(random), path(random), json(random)));
			case 7 -> flipped(random,
					zip(random, Map.of("manifest.json", manifest(random), path(random), new byte[random.nextInt(5000)])), 3);
			case 8 -> number % 250 == 8 ? bomb(random) : noise(random);
			default -> json(random, good);
		};
	}

	private static byte[] flipped(Random random, byte[] good, int flips) {
		byte[] bytes = good.clone();
		for (int i = 0; i < flips; i++) {
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
		}
		return bytes;
	}

	private static byte[] spliced(Random random, byte[] good) {
		byte[] bytes = good.clone();
		int length = random.nextInt(bytes.length / 2);
		System.arraycopy(good, random.nextInt(bytes.length - length), bytes, random.nextInt(bytes.length - length), length);
		return bytes;
	}

	/// False lengths, methods and flags in the headers of parts.
	private static byte[] headers(Random random, byte[] good) {
		byte[] bytes = good.clone();
		for (int at = 0; at + 30 < bytes.length; at++) {
			if (bytes[at] == 'P' && bytes[at + 1] == 'K' && random.nextBoolean()) {
				bytes[at + 4 + random.nextInt(26)] = (byte) random.nextInt(256);
			}
		}
		return bytes;
	}

	private static byte[] noise(Random random) {
		byte[] bytes = new byte[random.nextInt(20_000)];
		random.nextBytes(bytes);
		if (bytes.length > 4 && random.nextBoolean()) {
			System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
		}
		return bytes;
	}

	/// Zeros that take a thousandth of their size.
	private static byte[] bomb(Random random) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (String name : List.of("manifest.json", "versions/00/0-a.txt", "notes.json")) {
				zip.putNextEntry(new ZipEntry(name));
				byte[] zeros = new byte[1 << 20];
				Arrays.fill(zeros, (byte) (random.nextBoolean() ? '[' : ' '));
				for (int i = 0; i < 40; i++) {
					zip.write(zeros);
				}
			}
		}
		return out.toByteArray();
	}

	private static byte[] zip(Random random, Map<String, byte[]> parts) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.setLevel(random.nextInt(10));
			for (var p : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(p.getKey()));
				zip.write(p.getValue());
			}
		}
		return out.toByteArray();
	}

	private static String path(Random random) {
		return List.of("../../../evil.txt", "/etc/evil", "C:\\evil.txt", "versions/../../../x", "versions/00ab/0-../../evil.txt",
				"versions/00ab/0-con", "versions/" + "a/".repeat(500), "versions/00ab/999999-x.txt", "\0", "versions/00ab/0-\u202Etxt.exe")
				.get(random.nextInt(10)) + (random.nextBoolean() ? "" : random.nextInt(100));
	}

	private static byte[] manifest(Random random) {
		String digest = "0123456789abcdef".repeat(4);
		String from = List.of("../../x", "/etc/passwd", "a.txt", "~/.ssh/id", "\\\\\\\\host\\\\share", "a/../../../b")
				.get(random.nextInt(6));
		return ("{\"variorum\":" + List.of("1", "0", "-5", "1e9", "\"1\"", "[]", "null", "2147483648").get(random.nextInt(8))
				+ ",\"versions\":[\n{\"version\":\"00ab\",\"now\":{\"file\":\"" + from
				+ "\",\"digest\":\"" + digest + "\",\"from\":\"" + from
				+ "\",\"read\":\"\"},\"earlier\":[]},\n{\"version\":\"00ab\",\"now\":5}\n]}").getBytes(StandardCharsets.UTF_8);
	}

	/// Rows that are deep, long, of the wrong kind or of none.
	private static byte[] json(Random random) {
		var text = new StringBuilder("{\"rows\":[\n");
		for (int i = 0; i < 20; i++) {
			text.append(switch (random.nextInt(7)) {
				case 0 -> "[".repeat(1 + random.nextInt(5000));
				case 1 -> "{\"a\":".repeat(1 + random.nextInt(300)) + "1" + "}".repeat(random.nextInt(300));
				case 2 -> "{\"correction\":\"join\",\"places\":[]}";
				case 3 -> "{\"correction\":\"kind\",\"kind\":\"no\",\"place\":{\"version\":\"../..\",\"start\":-1,\"end\":99999999999}}";
				case 4 -> "{\"note\":\"" + "n".repeat(random.nextInt(9000))
						+ "\",\"about\":\"span\",\"places\":[],\"tags\":[\"a b\",5,null]}";
				case 5 -> "{\"correction\":\"date\",\"date\":\"" + random.nextInt() + "-13-45\"}";
				default -> "{\"name\":" + "9".repeat(random.nextInt(2000)) + ",\"value\":1e999999999}";
			}).append(random.nextInt(5) == 0 ? "" : ",\n");
		}
		return text.append("]}").toString().getBytes(StandardCharsets.UTF_8);
	}

	/// A good file whose JSON has a few characters changed.
	private static byte[] json(Random random, byte[] good) throws IOException {
		var parts = new java.util.LinkedHashMap<String, byte[]>();
		for (var p : ZipParts.of(good, Limits.here()).parts()) {
			parts.put(p.name(), p.name().endsWith(".json") ? flipped(random, p.bytes(), 1 + random.nextInt(5)) : p.bytes());
		}
		return zip(random, parts);
	}
}
