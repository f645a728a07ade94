package variorum.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;

/// A folder of things that can be made again, bounded in size: what was not used for longest goes first.
///
/// Nothing in it matters: what cannot be read or written is passed over in silence.
public final class KeptFolder {
	/// Bytes kept at most: some 500 articles of 500 words.
	static final long MOST = 512L << 20;
	/// What is left, as a part of the bound, after letting go: room for the next ones without looking again.
	private static final double ROOMY = 0.9;

	private final Path path;
	private final long mostBytes;
	/// What the folder holds, once it was looked at.
	private OptionalLong held = OptionalLong.empty();

	/// The folder at `path`, of `mostBytes` at most.
	public KeptFolder(Path path, long mostBytes) {
		this.path = path;
		this.mostBytes = mostBytes;
	}

	Path path() {
		return path;
	}

	/// The folder `name` of this program where the platform keeps what can be made again. The system property
	/// `variorum.cache` names another place, `off` none.
	public static Optional<KeptFolder> platform(String name) {
		String named = System.getProperty("variorum.cache", "");
		return named.equals("off") ? Optional.empty() : find(named, name, System.getenv(), System.getProperties());
	}

	/// The folder `name` in `named`, or where that is blank in the platform's place for caches, told by `environment` and `properties`;
	/// empty when the platform names none.
	static Optional<KeptFolder> find(String named, String name, Map<String, String> environment, Properties properties) {
		try {
			Optional<Path> path = named.isBlank() ? platform(environment, properties).map(p -> p.resolve("variorum"))
					: Optional.of(Path.of(named));
			return path.map(p -> new KeptFolder(p.resolve(name), MOST));
		} catch (InvalidPathException notAFolder) {
			return Optional.empty();
		}
	}

	private static Optional<Path> platform(Map<String, String> environment, Properties properties) {
		String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		Optional<Path> home = value(properties.getProperty("user.home", "")).map(Path::of);
		if (system.startsWith("win")) {
			return value(environment.getOrDefault("LOCALAPPDATA", "")).map(Path::of)
					.or(() -> home.map(h -> h.resolve("AppData").resolve("Local")));
		}
		if (system.startsWith("mac")) {
			return home.map(h -> h.resolve("Library").resolve("Caches"));
		}
		return value(environment.getOrDefault("XDG_CACHE_HOME", "")).map(Path::of).or(() -> home.map(h -> h.resolve(".cache")));
	}

	private static Optional<String> value(String s) {
		return Optional.of(s).filter(v -> !v.isBlank());
	}

	/// The name under which vectors of `parts`, made by `maker`, are kept.
	static String key(String maker, List<String> parts) {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(maker.getBytes(StandardCharsets.UTF_8));
			for (String part : parts) {
				digest.update((byte) 0);
				digest.update(part.getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every JDK has SHA-256", e);
		}
	}

	/// What is kept under `key`.
	public Optional<byte[]> read(String key) {
		Path file = path.resolve(key);
		try {
			byte[] bytes = Files.readAllBytes(file);
			Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
			return Optional.of(bytes);
		} catch (IOException notKept) {
			return Optional.empty();
		}
	}

	/// Keeps `bytes` under `key`, and lets go of what was not used for longest where the folder grows too big.
	public void write(String key, byte[] bytes) {
		try {
			Files.createDirectories(path);
			Path part = Files.createTempFile(path, "part", "");
			Files.write(part, bytes);
			Files.move(part, path.resolve(key), StandardCopyOption.REPLACE_EXISTING);
			shrink(bytes.length);
		} catch (IOException cannotKeep) {
			// The vectors are made again next time.
		}
	}

	/// A file of the folder as it was when looked at: when it was used last, in milliseconds since 1970, and its bytes. Other
	/// programs use the folder too, so nothing is asked twice.
	private record Kept(Path file, long used, long bytes) {
		static Optional<Kept> of(Path file) {
			try {
				var seen = Files.readAttributes(file, BasicFileAttributes.class);
				return Optional.of(new Kept(file, seen.lastModifiedTime().toMillis(), seen.size()));
			} catch (IOException gone) {
				return Optional.empty();
			}
		}
	}

	/// Counts `added` bytes in; looks at the folder at first and when it has grown too big.
	private synchronized void shrink(long added) throws IOException {
		if (held.isPresent() && held.getAsLong() + added <= mostBytes) {
			held = OptionalLong.of(held.getAsLong() + added);
			return;
		}
		List<Kept> files;
		try (var inside = Files.list(path)) {
			files = inside.flatMap(f -> Kept.of(f).stream()).sorted(Comparator.comparingLong(Kept::used)).toList();
		}
		long left = files.stream().mapToLong(Kept::bytes).sum();
		long most = left > mostBytes ? (long) (ROOMY * mostBytes) : mostBytes;
		for (Kept f : files) {
			if (left > most && Files.deleteIfExists(f.file())) {
				left -= f.bytes();
			}
		}
		held = OptionalLong.of(left);
	}
}
