package variorum.facts;

import java.util.regex.Pattern;

/// Which products are of one make: the designator decides, maker and variant aside.
final class Makes {
	private static final Pattern CODE = Pattern.compile("(\\p{L}{1,4})-(\\d{1,4})");
	private static final Pattern MODEL = Pattern.compile("\\p{L}?\\d{2,4}\\b.*");

	private Makes() { }

	/// What products of one make share: `il-62` for `Ilyushin Il-62M`.
	static String key(String name) {
		String key = Folding.of(name);
		var code = CODE.matcher(key);
		if (code.find()) {
			return code.group();
		}
		var model = MODEL.matcher(key);
		return model.find() ? model.group() : key;
	}
}
