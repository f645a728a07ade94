package variorum.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The news and picture agencies and how they are written: a list of the language of news, not of any story.
///
/// They stand in datelines, credits and marks of every story, so that reading a file, telling whom a version has its words from
/// and finding names all need them. What is not here: papers and broadcasters, which each use knows for itself.
public final class NewsAgencies {
	/// Each agency's ways of being written, the name that is told first; behind a `?` what names it only in
	/// credits and marks, since it means other things too or holds another of its names.
	private static final List<List<String>> WIRES = table("""
			Associated Press=AP|Reuters=Thomson Reuters|Agence France-Presse=AFP|United Press International=UPI
			|Press Association=PA Media=?PA|Deutsche Presse-Agentur=dpa|Press Trust of India=PTI|Indo-Asian News Service=IANS
			|Asian News International=ANI|Xinhua=Xinhua News Agency|TASS=?ITAR-TASS=?Itar-Tass|Interfax|RIA Novosti
			|Bloomberg=Bloomberg News|Kyodo=Kyodo News|Yonhap|ANSA|EFE|Anadolu Agency=Anadolu|Canadian Press
			|Australian Associated Press=?AAP""");
	private static final List<List<String>> PICTURES = table("""
			Getty Images=?Getty|European Pressphoto Agency=EPA|Shutterstock|Alamy|?Corbis|Rex Features=?Rex|?Sipa""");
	private static final List<List<String>> WRITTEN = WIRES.stream().map(a -> a.stream().map(NewsAgencies::bare).toList()).toList();

	private NewsAgencies() { }

	private static List<List<String>> table(String agencies) {
		return Stream.of(agencies.replace("\n", "").split("\\|")).map(a -> List.of(a.split("="))).toList();
	}

	/// The ways in which the agencies that sell text are written.
	public static List<String> wires() {
		return WRITTEN.stream().flatMap(List::stream).toList();
	}

	/// The ways in which all agencies are written, those of pictures too.
	public static List<String> all() {
		return Stream.concat(WIRES.stream(), PICTURES.stream()).flatMap(List::stream).map(NewsAgencies::bare).toList();
	}

	/// The same without what does so only in credits and marks: these name an agency wherever they stand.
	public static List<String> unmistakable() {
		return Stream.concat(WIRES.stream(), PICTURES.stream()).flatMap(List::stream).filter(n -> !n.startsWith("?")).toList();
	}

	/// All ways in which the agency of text that is written `name` is written, the name that is told first.
	public static Optional<List<String>> written(String name) {
		return WRITTEN.stream().filter(a -> a.contains(name)).findFirst();
	}

	/// A regular expression, without groups, that matches any of `names`, in capitals too.
	public static String anyOf(List<String> names) {
		return names.stream().flatMap(n -> Stream.of(n, n.toUpperCase(java.util.Locale.ROOT))).distinct()
				.sorted(java.util.Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
				.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static String bare(String name) {
		return name.startsWith("?") ? name.substring(1) : name;
	}
}
