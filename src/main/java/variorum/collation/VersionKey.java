package variorum.collation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/// Names a version of a story for good: whatever its letter, its place among the others, and what its file says later.
///
/// `value` is made of the file's name and bytes when the version first comes to the story and never changes after; a file
/// that is read again after a change keeps the key it came with ([Witness]). Letters, digits and hyphens only, so that it
/// can stand in a file name.
public record VersionKey(String value) implements Comparable<VersionKey> {
	private static final Pattern FORM = Pattern.compile("[0-9a-z]{1,40}(-[0-9]{1,6})?");
	private static final int DIGITS = 16;

	public VersionKey {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("not a version's key: " + value);
		}
	}

	/// The key of a file called `name` whose bytes have this `digest` ([#digest]), told apart from those already `taken` (the
	/// same file twice) by a number.
	public static VersionKey of(String name, String digest, Set<VersionKey> taken) {
		String made = digest((name + '\0' + digest).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
		var key = new VersionKey(made);
		for (int n = 2; taken.contains(key); n++) {
			key = new VersionKey(made + "-" + n);
		}
		return key;
	}

	/// What tells one content from another: SHA-256 in lower-case hexadecimal digits.
	public static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every JDK has SHA-256", e);
		}
	}

	@Override
	public int compareTo(VersionKey other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}
}
