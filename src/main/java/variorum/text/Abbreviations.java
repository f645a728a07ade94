package variorum.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words that are written with a full stop, sorted by what may follow them when the sentence goes on.
///
/// Lists are of the language: titles, units, months, states, companies; English first, and what of French, German and
/// Spanish newspapers does no harm in English.
enum Abbreviations {
	/// Stands before something always; a sentence ends with it only where the text ends.
	ALWAYS,
	/// Stands before a figure; before anything else the sentence is over.
	BEFORE_FIGURE,
	/// May end a sentence: it does before a word that opens sentences rather than names.
	BEFORE_NAME,
	/// May end a sentence: it does before any capital but a day, a month or a time zone.
	BEFORE_DAY,
	/// No abbreviation.
	NONE;

	private static final Set<String> TITLES = words("""
			mr mrs ms mx messrs dr drs prof profs pres gen gens maj brig lt col cols capt cpt cmdr cdr comdr adm vadm radm sgt
			cpl pvt pfc spc sen sens rep reps gov govs lieut cllr hon rev revd msgr mgr fr insp det supt supts dep asst
			atty amb ambs mme mmes mlle mm sra srta dra hr dipl ing mag sig ald chas geo wm
			vs v cf approx ca ie eg viz bzw sog ggf inkl vgl resp""");
	private static final Set<String> FIGURES = words("""
			no nos nr nrs núm p pp vol vols fig figs art arts sec sect ch chap ver par para tel ext op col
			jan feb mar apr jun jul aug sep sept oct nov dec janv févr avr juil déc ene abr ago dic""");
	private static final Set<String> NAMES = words("""
			inc corp co cos ltd bros jr sr esq al dept depts univ assn assoc ave blvd rd est intl natl govt cie mio mrd
			st ste mt mts min hrs hr lb lbs oz ft sq mph""");
	private static final Set<String> STATES = Set.of("Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill",
			"Ind", "Kan", "Kans", "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nebr", "Nev", "Okla",
			"Ont", "Ore", "Pa", "Penn", "Que", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo");
	private static final Set<String> NEVER_LAST = Set.of("e.g", "i.e", "z.b", "d.h", "p.ej");
	private static final Set<String> HOURS = Set.of("a.m", "p.m");
	private static final Set<String> OPENING = words("""
			a an the this that these those he she it they we you i his her its their our your my there here
			but and or so yet nor if when while as although though because since until unless after before once
			in on at by for from with under over during among despite amid without within through throughout against
			however meanwhile also moreover still instead then now later earlier both some many most several few all each
			every another other others no not none nothing nobody only even just perhaps maybe
			what why how who where which whether one two three four five six seven eight nine ten
			according asked last next such to is was were are has have had did does do can could would will should
			el los las un una pero y en le les une mais et il elle ils der die das ein eine aber und er sie es""");
	private static final Set<String> DAYS = words("""
			monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
			january february march april may june july august september october november december
			jan feb mar apr jun jul aug sep sept oct nov dec
			est edt cst cdt mst mdt pst pdt gmt utc bst cet cest msk ist jst et pt eastern central mountain pacific greenwich""");

	/// What `word`, as written before a full stop and without it, is.
	static Abbreviations of(String word) {
		String folded = word.toLowerCase(Locale.ROOT);
		if (NEVER_LAST.contains(folded)) {
			return ALWAYS;
		}
		if (HOURS.contains(folded)) {
			return BEFORE_DAY;
		}
		if (isDotted(word) || isInitial(word) || STATES.contains(word)) {
			return BEFORE_NAME;
		}
		return listed(word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf('.')) + 1), folded);
	}

	/// Whether `word` opens sentences and hardly ever a name.
	static boolean opensSentence(String word) {
		return OPENING.contains(word.toLowerCase(Locale.ROOT));
	}

	/// Whether `word` is a day, a month or a time zone, such as follow an hour.
	static boolean followsHour(String word) {
		return DAYS.contains(word.toLowerCase(Locale.ROOT));
	}

	private static Abbreviations listed(String word, String whole) {
		String folded = word.toLowerCase(Locale.ROOT);
		boolean lower = folded.equals(word);
		if (TITLES.contains(folded) && !(lower && isWordToo(folded))) {
			return ALWAYS;
		}
		if (FIGURES.contains(folded)) {
			return BEFORE_FIGURE;
		}
		return NAMES.contains(folded) || NAMES.contains(whole) ? BEFORE_NAME : NONE;
	}

	/// Lower-case words that are titles only when written with a capital.
	private static boolean isWordToo(String word) {
		return switch (word) {
			case "gen", "rep", "reps", "hon", "mag", "mm", "ing", "sig", "col", "det", "fr", "geo" -> true;
			default -> false;
		};
	}

	private static boolean isInitial(String word) {
		return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
	}

	/// Single letters or short pieces with stops between: U.S, D.C, Ph.D.
	private static boolean isDotted(String word) {
		int piece = 0;
		int pieces = 1;
		for (int i = 0; i < word.length(); i++) {
			piece = word.charAt(i) == '.' ? 0 : piece + 1;
			pieces += word.charAt(i) == '.' ? 1 : 0;
			if (piece > 2) {
				return false;
			}
		}
		return pieces > 1 && piece > 0;
	}

	private static Set<String> words(String lines) {
		return Set.copyOf(List.of(lines.strip().split("\\s+")));
	}
}
