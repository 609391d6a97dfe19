/**
 * Runs before the page is painted: says in which language and theme it stands, and which of the pages that the build has
 * written is shown. The same rules as src/domain/language.ts and src/url/page-state.ts; a test compares them.
 */
(function () {
  'use strict';
  var html = document.documentElement;
  var inPlace = window.location.protocol === 'file:';
  var query = (inPlace ? window.location.hash.slice(1) : window.location.search).replace(/^\?/, '');
  var pairs = query ? query.split('&') : [];
  var asked = {};
  var isPlain = !inPlace || !window.location.hash || /^#\?/.test(window.location.hash);
  for (var i = 0; i < pairs.length; i += 1) {
    var at = pairs[i].indexOf('=');
    var name = at < 0 ? pairs[i] : pairs[i].slice(0, at);
    if ((name !== 'lang' && name !== 'theme') || Object.prototype.hasOwnProperty.call(asked, name)) isPlain = false;
    asked[name] = at < 0 ? '' : pairs[i].slice(at + 1);
  }

  function preferred() {
    var tags = navigator.languages || [navigator.language];
    for (var index = 0; index < tags.length; index += 1) {
      var found = /^(zh|en)\b/i.exec(tags[index]);
      if (found) return found[1].toLowerCase();
    }
    return 'en';
  }

  var isLanguage = /^(zh|en)$/.test(asked.lang);
  var isTheme = /^(light|dark|contrast)$/.test(asked.theme);
  if (('lang' in asked && !isLanguage) || ('theme' in asked && !isTheme)) isPlain = false;
  var language = isLanguage ? asked.lang : preferred();
  var isDark = 'matchMedia' in window && matchMedia('(prefers-color-scheme: dark)').matches;
  var isEmbed = asked.embed === '1';
  var isStage = asked.present === '1';
  html.lang = language === 'zh' ? 'zh-Hans-CN' : 'en';
  html.setAttribute(
    'data-theme',
    isTheme ? asked.theme : isStage ? 'contrast' : isDark ? 'dark' : 'light',
  );
  html.setAttribute('data-page', language);
  html.setAttribute('data-start', isPlain ? 'ready' : isStage || isEmbed ? 'stage' : 'view');

  /** What a link to another view or to the presentation needs comes right behind the first files, while those are at work. */
  function askForMore() {
    var meta = document.querySelector('meta[name="early-files"]');
    var own = isEmbed ? 'embed' : isStage ? 'present' : asked.view;
    var lists = meta ? meta.content.split(';') : [];
    var files = [];
    for (var l = 0; l < lists.length; l += 1) {
      var words = lists[l].split(' ');
      if (words[0] === own) files = words.slice(1);
    }
    files.forEach(function (file) {
      var link = document.createElement('link');
      // As data, also scripts: a module that failed once would never be asked for again.
      link.rel = 'preload';
      link.setAttribute('as', 'fetch');
      link.crossOrigin = '';
      link.href = './' + file;
      document.head.appendChild(link);
    });
  }
  document.addEventListener('readystatechange', function () {
    if (document.readyState !== 'interactive' || isPlain) return;
    var first = document.querySelector('link[rel="modulepreload"]');
    if (!first) return;
    if (performance.getEntriesByName(first.href).length > 0) askForMore();
    else first.addEventListener('load', askForMore);
  });

  /** Clicks on what could not answer yet: it answers once it can (src/ui/early-clicks.ts). */
  window.earlyClicks = [];
  document.addEventListener(
    'click',
    function (event) {
      var target = event.target;
      if (!event.isTrusted || !target.closest || target.closest('a,input,select,label')) return;
      if (!html.hasAttribute('data-start') && !target.closest('[data-waits]')) return;
      event.preventDefault();
      event.stopPropagation();
      window.earlyClicks.push({ target: target, adds: event.ctrlKey || event.metaKey || event.shiftKey });
    },
    true,
  );
})();
