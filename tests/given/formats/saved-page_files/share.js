window.shared = '<p>脚本里的文字 77 个</p>'
